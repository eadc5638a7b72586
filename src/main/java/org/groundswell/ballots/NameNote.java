package org.groundswell.ballots;

/**
 * A name that may not be meant as it was taken.
 *
 * @param name as the file has it
 * @param line in which it stands first
 * @param taken as what it was taken
 * @param instead what else it may be: another name, or a word that stands for no option
 * @param remedy what to do in that case, behind "if"
 */
public record NameNote(String name, int line, Taken taken, String instead, String remedy) {
    /** How a name is taken. */
    public enum Taken {
        OPTION("is counted as an option"),
        STRUCK("is struck, as it is not listed");

        private final String words;

        Taken(String words) {
            this.words = words;
        }

        /** "is counted as an option". */
        public String words() {
            return words;
        }
    }
}
