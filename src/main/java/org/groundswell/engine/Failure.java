package org.groundswell.engine;

import org.groundswell.setting.Refused;

/** Words for what stopped a run. */
final class Failure {
    private Failure() {}

    static String message(Throwable problem) {
        if (problem instanceof OutOfMemoryError) {
            return "out of memory: lower population.scale or use fewer threads";
        }
        if (problem instanceof Refused) {
            // Made for the user, with its place in the file.
            return String.valueOf(problem.getMessage());
        }
        StackTraceElement[] trace = problem.getStackTrace();
        String where = trace.length == 0 ? "" : " (at " + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")";
        String message = problem.getMessage();
        return (message == null ? problem.getClass().getSimpleName() : message) + where;
    }
}
