package org.groundswell.setting;

/**
 * Where a value stands: a file with line and column, both from 1; column 0 is a whole line, and line 0 a word of the
 * command line.
 */
public record Place(String file, int line, int column) {
    private static final int LONGEST = 400;

    public Place {
        // A file's name is as little to be trusted as what stands in it.
        file = file.isEmpty() ? "''" : Names.shown(file, LONGEST);
    }

    /** A place without lines, such as an option of the command. */
    public static Place of(String name) {
        return new Place(name, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
    }
}
