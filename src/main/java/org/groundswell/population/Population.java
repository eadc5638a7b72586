package org.groundswell.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.groundswell.random.Draws;
import org.groundswell.random.Keyed;

/**
 * The simulated members of one run as arrays: to which unit, segment and bodies each belongs.
 *
 * <p>Members of a unit lie next to each other; a member's draws are keyed by its unit's name and its ordinal in the unit,
 * so that neither its place in the arrays nor the size of other units matters. Bodies are bits; bit 0 is the whole body.
 */
public final class Population {
    private final PopulationSettings settings;
    private final UnitLayout layout;
    private final List<String> bodyNames;
    private final int[] start;
    private final UnitIndex unitOf;
    private final byte[] segment;
    private final BodyBits bodies;
    private final int[] bodyCount;
    private final int[] inwardOut;
    private final int[] zealots;

    private Population(
            PopulationSettings settings,
            UnitLayout layout,
            List<String> bodyNames,
            int[] start,
            byte[] segment,
            BodyBits bodies,
            Draws luck) {
        this.settings = settings;
        this.layout = layout;
        this.bodyNames = List.copyOf(bodyNames);
        this.start = start;
        this.segment = segment;
        this.bodies = bodies;
        this.unitOf = new UnitIndex(start);
        this.bodyCount = new int[bodyNames.size()];
        for (int i = 0; i < segment.length; i++) {
            int bits = bodies.of(i);
            for (int body = 0; body < bodyCount.length; body++) {
                bodyCount[body] += bits >>> body & 1;
            }
        }
        this.inwardOut = Membership.fromInwardOut(settings);
        this.zealots = zealots(luck);
    }

    /** Draws the members of a run. */
    public static Population draw(PopulationSettings settings, UnitLayout layout, Draws luck) {
        int[] start = new int[layout.simulated() + 1];
        for (int unit = 0; unit < layout.simulated(); unit++) {
            start[unit + 1] = start[unit] + layout.size(unit);
        }
        int size = start[layout.simulated()];
        byte[] segment = new byte[size];
        List<String> names = new ArrayList<>();
        names.add(settings.name());
        settings.bodies().forEach(body -> names.add(body.name()));
        BodyBits bodies = new BodyBits(size, names.size());
        double[][] chance = Membership.chances(settings);
        double[] cumulated = cumulatedShares(settings);
        Keyed pickSegment = luck.of("segment");
        List<Keyed> join = new ArrayList<>();
        settings.bodies().forEach(body -> join.add(luck.of("body", body.name())));
        for (int unit = 0; unit < layout.simulated(); unit++) {
            long key = layout.key(unit);
            for (int ordinal = 0; ordinal < layout.size(unit); ordinal++) {
                int member = start[unit] + ordinal;
                double u = pickSegment.uniform(key, ordinal, 0);
                int g = 0;
                while (g < cumulated.length - 1 && u >= cumulated[g]) {
                    g++;
                }
                segment[member] = (byte) g;
                int mask = 1;
                for (int b = 0; b < join.size(); b++) {
                    int within = Membership.parent(settings, b);
                    // Nobody joins a body without belonging to the one around it, hence chances given the parent.
                    boolean may = (mask >>> within & 1) == 1;
                    if (may && join.get(b).uniform(key, ordinal, 0) < chance[b][g]) {
                        mask |= 2 << b;
                    }
                }
                bodies.set(member, mask);
            }
        }
        return new Population(settings, layout, names, start, segment, bodies, luck);
    }

    /** Bytes that each member takes: its segment, its bodies, its part of where units lie, and whether it is a zealot. */
    public static double bytesAMember(PopulationSettings settings) {
        EachMember zealots = settings.zealots();
        return Byte.BYTES
                + BodyBits.bytes(settings.bodies().size() + 1)
                + 0.1
                + (zealots == null ? 0 : Integer.BYTES * zealots.mean(settings) + zealots.bytesAMember());
    }

    private int[] zealots(Draws luck) {
        EachMember chances = settings.zealots();
        if (chances == null) {
            return new int[0];
        }
        IntToDoubleFunction chance = chances.each(this, luck.of("zealot-chance"));
        MemberDraws draws = new MemberDraws(this, luck.of("zealot"));
        return IntStream.range(0, size())
                .filter(member -> draws.at(member, 0) < chance.applyAsDouble(member))
                .toArray();
    }

    private static double[] cumulatedShares(PopulationSettings settings) {
        double[] cumulated = Membership.shares(settings);
        for (int g = 1; g < cumulated.length; g++) {
            cumulated[g] += cumulated[g - 1];
        }
        return cumulated;
    }

    public PopulationSettings settings() {
        return settings;
    }

    public UnitLayout units() {
        return layout;
    }

    /** Simulated members. */
    public int size() {
        return segment.length;
    }

    /** First member of a simulated unit; {@code start(units().simulated())} is {@link #size()}. */
    public int start(int unit) {
        return start[unit];
    }

    public int unitOf(int member) {
        return unitOf.of(member);
    }

    public int ordinal(int member) {
        return member - start[unitOf.of(member)];
    }

    /** Key of a member's unit, the {@code who} of all its draws. */
    public long key(int member) {
        return layout.key(unitOf.of(member));
    }

    /**
     * Gives what stands for members in blocks of draws. It is worked out anew: kept, it would take as much as two issues.
     *
     * @param into takes the address of member {@code from + i} at {@code i}
     */
    public void addresses(int from, int to, long[] into) {
        int unit = unitOf.of(from);
        for (int i = from; i < to; unit++) {
            int end = Math.min(to, start[unit + 1]);
            Keyed.addresses(layout.key(unit), i - start[unit], end - i, into, i - from);
            i = end;
        }
    }

    /** Segment of every member; not to be changed. */
    public byte[] segments() {
        return segment;
    }

    /** Members who never change their mind, in their order; not to be changed. */
    public int[] zealots() {
        return zealots;
    }

    public int segmentOf(int member) {
        return segment[member];
    }

    public int segmentCount() {
        return settings.segments().size();
    }

    public List<String> bodyNames() {
        return bodyNames;
    }

    /** Bit of a body in {@link #isIn}. */
    public int body(String name) {
        int index = bodyNames.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no body " + name);
        }
        return index;
    }

    public boolean isIn(int member, int body) {
        return (bodies.of(member) >>> body & 1) == 1;
    }

    /** The innermost body that a member belongs to, the first by name where two lie side by side; 0 is the whole body. */
    public int innermost(int member) {
        for (int body : inwardOut) {
            if (isIn(member, body)) {
                return body;
            }
        }
        return 0;
    }

    /** The bodies of a member as bits. */
    public int bodiesOf(int member) {
        return bodies.of(member);
    }

    /** Simulated members of a body. */
    public int simulated(int body) {
        return bodyCount[body];
    }

    /** Members of a body in reality. */
    public double real(int body) {
        return body == 0 ? settings.members() : settings.bodies().get(body - 1).members();
    }

    /** How many real members one simulated member of a body stands for. */
    public double weight(int body) {
        return bodyCount[body] == 0 ? 0 : real(body) / bodyCount[body];
    }

    /** How many real members so many simulated ones of a body stand for; all of them for exactly all. */
    public double inReality(int body, long simulated) {
        return bodyCount[body] == 0 ? 0 : simulated * real(body) / bodyCount[body];
    }

    /** The simulated members of a body in their order. */
    public int[] membersOf(int body) {
        int[] members = new int[bodyCount[body]];
        int n = 0;
        for (int i = 0; i < segment.length; i++) {
            if (isIn(i, body)) {
                members[n++] = i;
            }
        }
        return members;
    }

    /** Values by segment in the order of the settings, from a table by name. */
    public double[] bySegment(Map<String, Double> named, double others) {
        double[] values = new double[segmentCount()];
        for (int g = 0; g < values.length; g++) {
            values[g] = named.getOrDefault(settings.segments().get(g).name(), others);
        }
        return values;
    }
}
