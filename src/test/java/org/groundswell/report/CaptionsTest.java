package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionsTest {
    @Test
    void everyNameOfAStageMakesANameOfFiles() {
        assertThat(Captions.fileName("names-members-petition")).isEqualTo("names-members-petition");
        assertThat(Captions.fileName("decision-NCG")).isEqualTo("decision-ncg");
        for (String name : new String[] {"names-a_b", "names-a--b", "names-\u6295\u7968", "names-\u7968", "names-x-"}) {
            assertThat(Captions.fileName(name)).matches("names(-[a-z0-9]+)+");
        }
        assertThat(Captions.fileName("names-\u6295")).isNotEqualTo(Captions.fileName("names-\u7968"));
        assertThat(Captions.fileName("names-a_b")).isNotEqualTo(Captions.fileName("names-a-b"));
    }
}
