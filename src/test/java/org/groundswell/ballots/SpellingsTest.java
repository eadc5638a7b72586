package org.groundswell.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.groundswell.setting.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a reader takes for one are neither counted as two nor as one: the file is refused with both lines. */
class SpellingsTest {
    private static final String NAME = "Zo\u00eb Lee";
    private static final String REMEDY = "or give two options names that differ to the eye)";

    private static void refused(Format format, String text, String... parts) {
        assertThatThrownBy(() -> Read.file(format, text))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll(parts)
                .hasMessageContaining(REMEDY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoe\u0308 Lee",
                "Zo\u00eb\u00a0Lee",
                "Zo\u00eb  Lee",
                "Zo\u00eb Lee\u00a0",
                "\u00a0Zo\u00eb Lee",
                "Zo\u00eb\u2009Lee",
                "Zo\u00eb\u200b Lee",
                "Zo\u00eb Lee\u200e"
            })
    void aNameThatLooksLikeAnother(String other) {
        String looks = "looks like " + NAME + " ";
        refused(
                Format.CSV,
                "count,first,second\n3," + NAME + ",Bob\n2,Bob,\"" + other + "\"\n",
                "ballots:3: option ",
                looks + "of line 2, but sign ");
        refused(
                Format.LINES,
                "3: Bob > \"" + NAME + "\"\n\n2: \"" + other + "\u00a0\"\n",
                "ballots:3: option ",
                looks + "of line 1, but sign ");
        refused(
                Format.BLT,
                "2 1\n1 1 0\n0\n\"" + NAME + "\"\n\"" + other + "\u00a0\"\n\"\"\n",
                "ballots:5: option ",
                looks + "of line 4, but sign ");
        refused(
                Format.PREFLIB,
                "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: " + NAME + "\n# ALTERNATIVE NAME 2: " + other
                        + "\u00a0\n1: 1\n",
                "ballots:3: option ",
                looks + "of line 2, but sign ");
        refused(
                Format.PREFLIB,
                "2\n1," + NAME + "\n2," + other + "\u00a0\n1,1,1\n1,1\n",
                "ballots:3: option ",
                looks + "of line 2, but sign ");
    }

    @Test
    void theSignByWhichTheyDifferIsNamed() {
        assertThatThrownBy(() -> Read.file(Format.CSV, "first\nAnn Lee\nAnn\u00a0Lee\n"))
                .hasMessage(
                        "ballots:3: option Ann\u00a0Lee looks like Ann Lee of line 2, but sign 4 is U+00A0 (no-break"
                                + " space) and not U+0020 (space) (write both alike, " + REMEDY);
        assertThatThrownBy(() -> Read.file(Format.CSV, "first\nZo\u00eb\nZoe\u0308\n"))
                .hasMessageContaining("but sign 3 is U+0065 (latin small letter e) and not U+00EB (latin small letter e"
                        + " with diaeresis) (write both alike, such as in Unicode's form NFC, " + REMEDY);
        assertThatThrownBy(() -> Read.file(Format.CSV, "first\nAnn\nAnn\u00a0\n"))
                .hasMessageContaining("but sign 4 is U+00A0 (no-break space) and not missing");
    }

    /** Struck as an option that is not listed, its votes would be lost. */
    @Test
    void aNameThatLooksLikeAListedOneIsNotStruck() {
        refused(
                Format.LINES,
                "options: Bob, " + NAME + "\n2: Bob\n3: Zo\u00eb\u00a0Lee\n",
                "ballots:3: option ",
                "looks like " + NAME + " of line 1, but");
        assertThatThrownBy(() -> new BallotFile("ballots", Format.CSV, List.of("Ann Lee", "Bob"), null, false)
                        .read(new ByteArrayInputStream("first\nAnn  Lee\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ballots:2: option Ann  Lee looks like Ann Lee of --options, but");
    }

    @Test
    void optionsOfTheCommandLineAreToldThere() {
        assertThatThrownBy(() -> BallotFile.names("Ann Lee, Bob, Ann  Lee"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("--options: option Ann  Lee looks like Ann Lee of --options, but sign 5 is");
        assertThatThrownBy(() -> BallotFile.names("Ann, Bob, Ann"))
                .hasMessageStartingWith("--options: option Ann is listed already");
    }

    @Test
    void aWordThatStandsForNoOptionIsWrittenPlainly() {
        assertThatThrownBy(() -> Read.file(Format.LINES, "1: Ann\n2: blank\u00a0\n"))
                .hasMessageContaining("looks like blank that stands for no option, but");
    }

    @Test
    void aNameCanBeSeen() {
        assertThatThrownBy(() -> Read.file(Format.CSV, "first,second\nAnn,\u00a0\n"))
                .hasMessage("ballots:2: option must have a name that can be seen, but has none");
    }

    /** One spelling all through is nobody's slip, whatever its form; nor are names that differ to the eye. */
    @Test
    void otherNamesStayAsTheyAre() throws IOException {
        String apart = Normalizer.normalize(NAME, Normalizer.Form.NFD);
        assertThat(Read.file(Format.CSV, "first,second\n" + apart + ",Bob\n" + apart + ",bob\n,Zoe Lee\n")
                        .names())
                .containsExactlyInAnyOrder(apart, "Bob", "bob", "Zoe Lee");
        assertThat(Read.file(Format.CSV, "first\n\"Ann \"\n Ann\nAnn\n").names())
                .containsExactly("Ann");
    }
}
