package org.groundswell.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.population.Network;
import org.groundswell.population.Population;
import org.groundswell.random.Chance;
import org.groundswell.random.Draws;
import org.jspecify.annotations.Nullable;

/**
 * The world of one run as it stands today: who the members are and what they think, which line each actor holds, and what
 * has come of the stages. It knows neither the stages nor the schedule.
 */
public final class World {
    private final Population population;
    private final Network network;
    private final Map<String, Issue> issues;
    private final Map<String, Position> positions;
    private final WorldSettings settings;
    private final Stances stances;
    private final Chance chance;
    private final Activity activity;
    private final List<Subject> subjects;
    private final Baseline baseline;
    private final LocalDate start;
    private final LocalDate end;
    private final Outcomes outcomes = new Outcomes();
    private final Map<String, Position> lines = new LinkedHashMap<>();
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, Double> figuresOfToday = new LinkedHashMap<>();
    private final Map<String, Agenda> agendas = new LinkedHashMap<>();
    private final Map<String, Agenda> agendasOfToday = new LinkedHashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private int day;

    public World(
            Population population,
            Network network,
            Map<String, Issue> issues,
            Map<String, Position> positions,
            WorldSettings settings,
            Stances stances,
            Chance chance,
            List<Subject> subjects,
            Baseline baseline,
            LocalDate start,
            LocalDate end) {
        this.population = population;
        this.network = network;
        this.issues = Collections.unmodifiableMap(new LinkedHashMap<>(issues));
        this.positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        this.settings = settings;
        this.stances = stances;
        this.chance = chance;
        this.activity = new Activity(population, stances, chance.luck());
        this.subjects = List.copyOf(subjects);
        this.baseline = baseline;
        this.start = start;
        this.end = end;
    }

    public Population population() {
        return population;
    }

    public Network network() {
        return network;
    }

    public Map<String, Issue> issues() {
        return issues;
    }

    public WorldSettings settings() {
        return settings;
    }

    public Stances stances() {
        return stances;
    }

    public Activity activity() {
        return activity;
    }

    public List<Subject> subjects() {
        return subjects;
    }

    /** What the baseline's members are like before anything happens. */
    public Baseline baseline() {
        return baseline;
    }

    /** Draws private to members, units and blocs. */
    public Draws luck() {
        return chance.luck();
    }

    /** Draws that are one for the whole world. */
    public Draws open() {
        return chance.world();
    }

    /** Days since the calendar's start. */
    public int day() {
        return day;
    }

    public LocalDate date() {
        return start.plusDays(day);
    }

    public LocalDate end() {
        return end;
    }

    public boolean lastDay() {
        return !date().isBefore(end);
    }

    /** Days from the calendar's start to a date. */
    public int dayOf(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - start.toEpochDay());
    }

    public void advance(int to) {
        day = to;
    }

    public Outcomes outcomes() {
        return outcomes;
    }

    /** A position of the scenario by name. */
    public Position position(String name) {
        Position position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException("no position " + name);
        }
        return position;
    }

    /** The line that a body or voice holds today; null while it has none. */
    public @Nullable Position line(String actor) {
        return lines.get(actor);
    }

    public void holds(String actor, Position line) {
        lines.put(actor, line);
    }

    /** Lets an actor take a position tomorrow morning. */
    public void turn(String actor, Position position) {
        turns.add(new Turn(actor, position));
    }

    /** The turns decided yesterday, in the order of actors' names; they are handed out once. */
    public List<Turn> turnsOfYesterday() {
        List<Turn> due = new ArrayList<>(turns);
        due.sort(Comparator.comparing(Turn::actor)
                .thenComparing(turn -> turn.position().name()));
        turns.clear();
        return due;
    }

    /** A running figure of a stage, such as its names so far, as of yesterday evening; NaN if there is none. */
    public double figure(String stage, String name) {
        return figures.getOrDefault(stage + "." + name, Double.NaN);
    }

    /** Tells tomorrow a running figure of a stage. */
    public void tell(String stage, String name, double value) {
        figuresOfToday.put(stage + "." + name, value);
    }

    /** What a round of motions laid before a conference; null before it closed. */
    public @Nullable Agenda agenda(String stage) {
        return agendas.get(stage);
    }

    public void lay(String stage, Agenda agenda) {
        agendasOfToday.put(stage, agenda);
    }

    /** Lets tomorrow see what was published and told today. */
    public void evening() {
        outcomes.evening();
        figures.putAll(figuresOfToday);
        figuresOfToday.clear();
        agendas.putAll(agendasOfToday);
        agendasOfToday.clear();
    }

    /** Mean expressed stance of a body's members on an issue. */
    public double mean(int body, int issue) {
        float[] s = stances.expressed(issue);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < s.length; i++) {
            int in = population.bodiesOf(i) >>> body & 1;
            sum += in * (double) s[i];
            count += in;
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
