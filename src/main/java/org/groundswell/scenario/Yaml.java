package org.groundswell.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Names;
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
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as plain trees of tables, lists and words, each with its place. Aliases, tags and several documents are
 * refused: a scenario needs none of them, and a hostile file does.
 */
final class Yaml {
    private static final int DEEPEST = 40;

    private final String file;
    private final boolean lines;
    private final Faults faults;
    private final Iterator<Event> events;
    /** Whether every value is known; an alias stands for one that is not. */
    private boolean whole = true;

    private Yaml(String file, boolean lines, String text, Faults faults) {
        this.file = file;
        this.lines = lines;
        this.faults = faults;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(TextFile.RESULT.mostBytes())
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /**
     * The tree of a scenario file. Doubled names and the like are added to the faults.
     *
     * @throws Refused with the faults so far, if there is no tree in the text
     */
    static Node file(String file, String text, Faults faults) {
        return parse(new Yaml(file, true, text, faults), text, "a scenario begins with `scenario: its-name`");
    }

    /** The tree of a value on the command line, where lines and columns would tell nothing. */
    static Node value(String option, String text, Faults faults) {
        return parse(new Yaml(option, false, text, faults), text, "write path=value, such as population.scale=0.1");
    }

    private static Node parse(Yaml yaml, String text, String hint) {
        try {
            Node tree = yaml.document(hint);
            if (!yaml.whole) {
                yaml.faults.refuse();
            }
            return tree;
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(yaml::place).orElse(Place.of(yaml.file));
            throw yaml.faults.stop(place, "is not readable as YAML: " + e.getProblem());
        } catch (ReaderException e) {
            String sign = String.format("U+%04X", e.getCodePoint());
            throw yaml.faults.stop(yaml.place(text, e.getPosition()), "has a sign that no text may have: " + sign);
        } catch (YamlEngineException e) {
            throw yaml.faults.stop(Place.of(yaml.file), "is not readable as YAML: " + e.getMessage());
        }
    }

    private Node document(String hint) {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw faults.stop(Place.of(file), "is empty: " + hint);
        }
        Node root = node(events.next(), 1);
        events.next();
        Event last = events.next();
        if (last.getEventId() != Event.ID.StreamEnd) {
            throw faults.stop(place(last), "a second document begins here, but there may be only one");
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw faults.stop(place(event), "is nested more than " + DEEPEST + " levels deep");
        }
        refuseAnchor(event);
        if (event instanceof AliasEvent) {
            faults.add(place(event), "aliases (*name) are not allowed: write the value out");
            whole = false;
            return new Node.Text("", true, place(event));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag().isPresent(), event);
            return new Node.Text(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, place(event));
        }
        if (event instanceof SequenceStartEvent list) {
            refuseTag(list.getTag().isPresent(), event);
            List<Node> items = new ArrayList<>();
            for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
                items.add(node(next, depth + 1));
            }
            return new Node.Listing(items, place(event));
        }
        if (event instanceof MappingStartEvent table) {
            refuseTag(table.getTag().isPresent(), event);
            return table(event, depth);
        }
        throw faults.stop(place(event), "is not readable as YAML");
    }

    private void refuseAnchor(Event event) {
        if (!(event instanceof AliasEvent)
                && event instanceof NodeEvent anchored
                && anchored.getAnchor().isPresent()) {
            faults.add(place(event), "anchors (&name) are not allowed: write the value out where it is needed");
        }
    }

    private void refuseTag(boolean tagged, Event event) {
        if (tagged) {
            faults.add(place(event), "tags (!name) are not allowed: what a value is follows from the setting");
        }
    }

    private Node table(Event start, int depth) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            if (!(next instanceof ScalarEvent key)) {
                throw faults.stop(place(next), "a name must be one word, but a list, a table or an alias begins here");
            }
            Place place = place(next);
            refuseAnchor(next);
            refuseTag(key.getTag().isPresent(), next);
            Node value = node(events.next(), depth + 1);
            Place first = keys.putIfAbsent(key.getValue(), place);
            if (key.getValue().equals("<<")) {
                faults.add(place, "merge keys (<<) are not allowed: write the values out, or use extends");
                whole = false;
            } else if (first == null) {
                entries.put(key.getValue(), value);
            } else {
                faults.add(
                        place,
                        () -> Names.shown(key.getValue()) + " stands here a second time (first in line " + first.line()
                                + "; leave one out)");
            }
        }
        return new Node.Table(entries, keys, place(start));
    }

    private Place place(Event event) {
        return event.getStartMark().map(this::place).orElse(Place.of(file));
    }

    /** @param position how many code points lie before */
    private Place place(String text, int position) {
        int line = 1;
        int column = 1;
        for (int sign : text.codePoints().limit(position).toArray()) {
            line += sign == '\n' ? 1 : 0;
            column = sign == '\n' ? 1 : column + 1;
        }
        return lines ? new Place(file, line, column) : Place.of(file);
    }

    private Place place(Mark mark) {
        return lines ? new Place(file, mark.getLine() + 1, mark.getColumn() + 1) : Place.of(file);
    }
}
