package org.groundswell.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is beside a folder of results after a process was killed there. */
class SiteTest {
    @TempDir
    private Path temp;

    private Path folder(String name, String... files) throws IOException {
        Path folder = Files.createDirectory(temp.resolve(name));
        for (String file : files) {
            Files.writeString(folder.resolve(file), name);
        }
        return folder;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void mend() throws IOException {
        try (Site site = new Site(temp.resolve("club"))) {
            site.mend();
        }
    }

    @Test
    void newResultsThatAreWholeComeIntoTheirPlace() throws IOException {
        folder(".club.replaced-1", "manifest.json");
        folder(".club.draft-1", "study.db");
        folder(".club.draft-2", "study.db", "manifest.json");
        mend();
        assertThat(names()).containsExactly(".club.draft-1", "club");
        assertThat(temp.resolve("club/manifest.json")).hasContent(".club.draft-2");
    }

    @Test
    void withoutThemTheOlderOnesComeBack() throws IOException {
        folder(".club.replaced-1", "manifest.json");
        folder(".club.draft-1", "study.db");
        mend();
        assertThat(names()).containsExactly(".club.draft-1", "club");
        assertThat(temp.resolve("club/manifest.json")).hasContent(".club.replaced-1");
    }

    @Test
    void whatHasBeenReplacedGoes() throws IOException {
        folder(".club.replaced-1", "manifest.json");
        folder("club", "manifest.json");
        mend();
        assertThat(names()).containsExactly("club");
        assertThat(temp.resolve("club/manifest.json")).hasContent("club");
    }

    @Test
    void nothingElseIsTouched() throws IOException {
        folder(".club.draft-1", "study.db", "manifest.json");
        folder(".choir.replaced-1", "manifest.json");
        folder("other");
        mend();
        assertThat(names()).containsExactly(".choir.replaced-1", ".club.draft-1", "other");
    }

    @Test
    void whereThereIsNoFolderAtAllThereIsNothingToMend() throws IOException {
        try (Site site = new Site(temp.resolve("none/club"))) {
            site.mend();
        }
        assertThat(names()).isEmpty();
    }
}
