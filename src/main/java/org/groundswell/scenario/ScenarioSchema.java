package org.groundswell.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.groundswell.setting.Schema;

/** The JSON Schema of scenario files, by which editors complete and check them while they are written. */
public final class ScenarioSchema {
    private ScenarioSchema() {}

    /** The text of the schema: the same bytes on every platform, numbers without exponents. */
    public static String json() {
        return json(Scenario.class, "A Groundswell scenario");
    }

    /** The text of the schema of other files of settings. */
    public static String json(Class<? extends Record> type, String title) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return JsonMapper.builder()
                            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                            .build()
                            .writer(printer)
                            .writeValueAsString(Schema.of(type, title))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema is made of maps, lists and words", e);
        }
    }
}
