package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
    /** Each character is one wide. */
    private static Lines lines(String text, int width, int most) {
        return Lines.of(text, width, most, String::length);
    }

    @Test
    void wordsGoOnTheNextLineWhole() {
        assertThat(lines("a vote of all members", 10, 9).shown()).containsExactly("a vote of", "all", "members");
        assertThat(lines("a vote of all members", 30, 9).isBroken()).isFalse();
    }

    @Test
    void aWordTooLongIsCut() {
        assertThat(lines("to Donaudampfschiff", 8, 9).shown()).containsExactly("to", "Donaudam", "pfschiff");
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsisAndIsKept() {
        Lines lines = lines("a vote of all members", 10, 2);
        assertThat(lines.shown()).containsExactly("a vote of", "all…");
        assertThat(lines.whole()).isEqualTo("a vote of all members");
        assertThat(lines.isBroken()).isTrue();
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(lines("𝔾𝔾𝔾", 4, 9).shown()).containsExactly("𝔾𝔾", "𝔾");
        assertThat(lines("𝔾𝔾𝔾", 1, 9).shown()).containsExactly("𝔾", "𝔾", "𝔾");
    }

    @Test
    void balancedLinesAreAsManyButEven() {
        String text = "one two three four five six seven";
        assertThat(Lines.of(text, 28, 4, String::length).shown())
                .containsExactly("one two three four five six", "seven");
        assertThat(Lines.balanced(text, 28, 4, String::length).shown())
                .containsExactly("one two three four", "five six seven");
    }
}
