package org.groundswell.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as plain trees of tables, lists and words, each with its place. Aliases, tags and several documents are
 * refused: a scenario needs none of them, and a hostile file does.
 */
final class Yaml {
    /** Far above any scenario; the shipped ones have some ten thousand letters. */
    static final int MOST_BYTES = 2_000_000;

    private static final int DEEPEST = 40;

    private final String file;
    private final Faults faults;
    private final Iterator<Event> events;

    private Yaml(String file, String text, Faults faults) {
        this.file = file;
        this.faults = faults;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(MOST_BYTES)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The tree of a file. Doubled keys are added to the faults; what is no YAML at all is refused at once. */
    static Node read(Path path, String shown, Faults faults) {
        return parse(shown, text(path, shown), faults);
    }

    /** The tree of a text, for values given on the command line. */
    static Node parse(String file, String text, Faults faults) {
        try {
            return new Yaml(file, text, faults).document();
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(mark -> place(file, mark)).orElse(Place.of(file));
            throw new Refused(place, "not readable as YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new Refused(Place.of(file), "not readable as YAML: " + e.getMessage());
        }
    }

    private static String text(Path path, String shown) {
        Place place = Place.of(shown);
        if (Files.isDirectory(path)) {
            throw new Refused(place, "is a folder, not a scenario file");
        }
        if (!Files.exists(path)) {
            throw new Refused(place, "there is no such file");
        }
        try {
            long size = Files.size(path);
            if (!Files.isRegularFile(path)) {
                throw new Refused(place, "is not a regular file");
            }
            if (size > MOST_BYTES) {
                throw new Refused(place, "has " + size + " bytes, but a scenario file may have at most " + MOST_BYTES);
            }
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (plain.indexOf('\0') >= 0) {
                throw new Refused(place, "is not a text file: it has zero bytes");
            }
            return plain;
        } catch (CharacterCodingException e) {
            throw new Refused(place, "is not a text file in UTF-8");
        } catch (IOException e) {
            throw new Refused(place, "cannot be read: " + e.getMessage());
        }
    }

    private Node document() {
        events.next();
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            throw new Refused(Place.of(file), "is empty: a scenario begins with `scenario: its-name`");
        }
        Node root = node(events.next(), 1);
        events.next();
        Event last = events.next();
        if (last.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(place(last), "a scenario file holds one document, but a second one begins here");
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new Refused(place(event), "is nested more than " + DEEPEST + " levels deep");
        }
        if (event instanceof AliasEvent) {
            throw new Refused(place(event), "aliases (*name) are not allowed: write the value out");
        }
        if (event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
            throw new Refused(place(event), "anchors (&name) are not allowed: write the value out where it is needed");
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag().isPresent()) {
                throw new Refused(place(event), "tags (!name) are not allowed");
            }
            return new Node.Text(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, place(event));
        }
        if (event instanceof SequenceStartEvent) {
            List<Node> items = new ArrayList<>();
            for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
                items.add(node(next, depth + 1));
            }
            return new Node.Listing(items, place(event));
        }
        if (event instanceof MappingStartEvent) {
            return table(event, depth);
        }
        throw new Refused(place(event), "is not readable as a scenario");
    }

    private Node table(Event start, int depth) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            if (!(next instanceof ScalarEvent key)) {
                throw new Refused(place(next), "a name must be one word");
            }
            if (key.getValue().equals("<<")) {
                throw new Refused(place(next), "merge keys (<<) are not allowed: write the values out, or use extends");
            }
            Node value = node(events.next(), depth + 1);
            Place first = keys.putIfAbsent(key.getValue(), place(next));
            if (first == null) {
                entries.put(key.getValue(), value);
            } else {
                faults.add(
                        place(next),
                        key.getValue() + " stands here a second time (first in line " + first.line() + ")");
            }
        }
        return new Node.Table(entries, keys, place(start));
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> place(file, mark)).orElse(Place.of(file));
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
