package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void answersAndRangesStandBelowEachOther() {
        TextTable table = new TextTable();
        table.group("petition");
        table.row("reaches it", "about 7 in 10", "(66–74\u00a0%)");
        table.row("on", "3 Aug", "(1–9 Aug)");
        table.group("vote");
        table.row("is won by", "yes 60\u00a0%, no 40\u00a0%", "");
        assertThat(printed(table)).isEqualTo("""
                          petition
                            reaches it  about 7 in 10 (66–74 %)
                            on          3 Aug         (1–9 Aug)
                          vote
                            is won by   yes 60 %, no 40 %
                        """);
    }

    @Test
    void aLongLabelGoesOnInTheNextLineAndTheAnswerStandsInItsLast() {
        TextTable table = new TextTable();
        table.row("comes to its threshold, valid or not, on", "3 Aug", "");
        assertThat(printed(table))
                .isEqualTo("    comes to its threshold, valid or\n    not, on                             3 Aug\n");
    }

    @Test
    void aPerCentSignIsNotLeftAlone() {
        assertThat(TextTable.wrapped("accepted 34\u00a0%", 12)).containsExactly("accepted", "34\u00a0%");
    }

    @Property
    void wrappingLosesNoWordAndKeepsToTheWidth(
            @ForAll @Size(max = 30) List<@AlphaChars @StringLength(min = 1, max = 12) String> words,
            @ForAll @IntRange(min = 12, max = 60) int width) {
        List<String> lines = TextTable.wrapped(String.join(" ", words), width);
        assertThat(String.join(" ", lines)).isEqualTo(String.join(" ", words));
        assertThat(lines).allMatch(line -> line.length() <= width);
    }

    private static String printed(TextTable table) {
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out, true));
        return out.toString();
    }
}
