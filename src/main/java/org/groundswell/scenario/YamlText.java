package org.groundswell.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes a tree as YAML that reads back as the same tree; numbers with their ranges stand in one line. */
final class YamlText {
    private final List<Event> events = new ArrayList<>();

    private YamlText() {}

    static String of(Node tree) {
        YamlText text = new YamlText();
        text.events.add(new StreamStartEvent());
        text.events.add(new DocumentStartEvent(false, Optional.empty(), java.util.Collections.emptyMap()));
        text.add(tree);
        text.events.add(new DocumentEndEvent(false));
        text.events.add(new StreamEndEvent());
        DumpSettings settings = DumpSettings.builder()
                .setWidth(200)
                .setBestLineBreak("\n")
                .setSplitLines(false)
                .build();
        return new Present(settings).emitToString(text.events.iterator());
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            add(text.text(), text.quoted());
        } else if (node instanceof Listing list) {
            FlowStyle style = list.items().stream().allMatch(Text.class::isInstance) ? FlowStyle.FLOW : FlowStyle.BLOCK;
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
            list.items().forEach(this::add);
            events.add(new SequenceEndEvent());
        } else if (node instanceof Table table) {
            boolean inLine = node.isNumber() || table.entries().isEmpty();
            FlowStyle style = inLine ? FlowStyle.FLOW : FlowStyle.BLOCK;
            events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
            for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
                add(entry.getKey(), false);
                add(entry.getValue());
            }
            events.add(new MappingEndEvent());
        }
    }

    private void add(String word, boolean quoted) {
        ScalarStyle style = quoted ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
        events.add(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), word, style));
    }
}
