package org.groundswell.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "leader", "members-petition", "Zürich", "2018", "a_b", "組合"})
    void aNameHasLettersDigitsAndHyphens(String name) {
        assertThat(Names.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a b", "a.b", "-a", "_a", "a!", "a\n", "value", "others", "null", "\u0000", "é\u0301x/"
            })
    void whatPathsOrTablesUseOtherwiseIsNoName(String name) {
        assertThat(Names.isName(name)).isFalse();
    }

    @Test
    void aNameHasAtMost64Letters() {
        assertThat(Names.isName("a".repeat(64))).isTrue();
        assertThat(Names.isName("a".repeat(65))).isFalse();
    }

    @Property
    void whatAMessageShowsIsShortAndPrintable(@ForAll String text, @ForAll @IntRange(min = 2, max = 100) int longest) {
        String shown = Names.shown(text, longest);
        assertThat(shown).hasSizeLessThanOrEqualTo(longest);
        assertThat(shown).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    }

    @Property
    void aPrintableWordIsShownAsItIs(@ForAll @net.jqwik.api.constraints.AlphaChars String word) {
        assertThat(Names.shown(word, Math.max(2, word.length()))).isEqualTo(word);
    }

    @Test
    void theNearestNameIsTheNearestOfAll() {
        assertThat(Names.nearest("leder", List.of("press", "leader", "ladder"))).contains("leader");
        assertThat(Names.nearest("LEADER", List.of("leader"))).contains("leader");
        assertThat(Names.nearest("ab", List.of("ac", "aa"))).contains("aa");
        assertThat(Names.nearest("frequency", List.of("trust"))).isEmpty();
        assertThat(Names.nearest("x", List.of("ab"))).isEmpty();
        assertThat(Names.nearest("lost", List.of("last"))).contains("last");
        assertThat(Names.nearest("", List.of("a"))).isEmpty();
        assertThat(Names.nearest("swiss", List.of("momentum", "swiss-initiative")))
                .contains("swiss-initiative");
        assertThat(Names.nearest("reached", List.of("petition.signed", "petition.reached")))
                .contains("petition.reached");
        assertThat(Names.nearest("a", List.of("abcdef", "b.aaaa"))).isEmpty();
    }

    @Test
    void noTimeIsSpentOnNamesThatNobodyMeant() {
        assertThat(Names.nearest("x".repeat(1_000_000), List.of("x".repeat(1_000_000))))
                .isEmpty();
    }

    @Test
    void allKnownNamesAreToldIfTheyCanBeRead() {
        assertThat(Names.known("leder", List.of("leader", "press")))
                .isEqualTo(", did you mean leader? (known: leader, press)");
        assertThat(Names.known("x", List.of("a".repeat(500)))).isEmpty();
        assertThat(Names.known("xxxxx", List.of("a".repeat(300), "b".repeat(90), "c".repeat(90), "d")))
                .isEqualTo(" (known: " + "a".repeat(300) + ", " + "b".repeat(90) + " and 2 more)");
        List<String> outcomes = List.of("petition." + "x".repeat(390), "ballot.held", "ballot.turnout");
        assertThat(Names.known("ballot.hell", outcomes))
                .isEqualTo(", did you mean ballot.held? (known: ballot.held, ballot.turnout)");
        assertThat(Names.known("ballot.no-such", outcomes)).isEqualTo(" (known: ballot.held, ballot.turnout)");
        assertThat(Names.known("held", outcomes)).isEqualTo(", did you mean ballot.held?");
        assertThat(Names.known("x", List.of())).isEmpty();
    }
}
