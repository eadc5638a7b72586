package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {
    private static final Pattern RESOLVED =
            Pattern.compile("^\\s+([\\w.-]+):([\\w.-]+):jar:([\\w.-]+):(compile|runtime)");
    private static final Pattern LISTED = Pattern.compile("^\\| ([\\w.-]+:[\\w.-]+) \\| ([\\w.-]+) \\| ([^|]+) \\|");

    @Test
    void theListIsWhatIsResolved() throws IOException {
        List<String> resolved = Files.readAllLines(Path.of("target/libraries.txt"));
        List<String> listed = Files.readAllLines(Path.of("THIRD-PARTY.md"));
        assertThat(matches(listed, LISTED, 1, 2)).isEqualTo(matches(resolved, RESOLVED, 1, 3));
    }

    @Test
    void noLicenceIsOneThatWeCannotShip() throws IOException {
        assertThat(Files.readString(Path.of("THIRD-PARTY.md"))).doesNotContainPattern("\\| (A?GPL|unknown)");
    }

    private static Set<String> matches(List<String> lines, Pattern pattern, int name, int version) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> (name == 1 && version == 3 ? found.group(1) + ":" + found.group(2) : found.group(name))
                        + " " + found.group(version))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
