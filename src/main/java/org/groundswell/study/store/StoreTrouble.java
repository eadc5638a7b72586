package org.groundswell.study.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** Words for what went wrong with the file of a study. */
final class StoreTrouble {
    private static final String REMEDY = " (take it back from a copy, or run again with --replace)";

    private StoreTrouble() {}

    /** The same as a trouble with a file, which tells what to do where that is known. */
    static IOException of(SQLException trouble, Path file) {
        return new IOException(file + ": " + words(trouble), trouble);
    }

    /** Of a database that can be read, and yet does not hold what was written. */
    static IOException damaged(String what) {
        return new IOException(Store.FILE + " is damaged: " + what + REMEDY);
    }

    private static String words(SQLException trouble) {
        if (!(trouble instanceof SQLiteException of)) {
            return String.valueOf(trouble.getMessage());
        }
        return switch (of.getResultCode()) {
            case SQLITE_FULL -> "the disk is full (make room)";
            case SQLITE_READONLY,
                    SQLITE_READONLY_DBMOVED,
                    SQLITE_READONLY_DIRECTORY,
                    SQLITE_READONLY_CANTLOCK,
                    SQLITE_READONLY_RECOVERY,
                    SQLITE_PERM,
                    SQLITE_CANTOPEN -> "no permission to write it";
            case SQLITE_CORRUPT, SQLITE_CORRUPT_INDEX, SQLITE_CORRUPT_SEQUENCE, SQLITE_NOTADB ->
                "is damaged: what it holds is no database any more" + REMEDY;
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it";
            default -> String.valueOf(trouble.getMessage());
        };
    }
}
