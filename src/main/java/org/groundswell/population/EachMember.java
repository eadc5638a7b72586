package org.groundswell.population;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.groundswell.random.Keyed;
import org.groundswell.setting.Check;
import org.groundswell.setting.Doc;
import org.groundswell.setting.PerSegment;
import org.groundswell.setting.Range;
import org.groundswell.setting.Tagged;

/** A number for each member. Its range is that of the setting it is used for. */
@Tagged(word = "same", list = "listed")
@Doc("number for all, list of numbers by member, {file: members.csv, column: NAME} for such a list in a file beside"
        + " the scenario, or table with one of segments {NAME: 0.2, …}, groups [{members: 5, have: 1}, …], even [-1, 1],"
        + " uniform [-1, 1], quantiles [-1, 0, 0.5], in-favour 0.3, shuffled (any of these, dealt out by chance)")
public sealed interface EachMember {
    /** Points by which a mean is found. */
    int STEPS = 1_000;

    /** The number below which a share in (0, 1) of a segment's members lie, as a function of that share. */
    DoubleUnaryOperator quantile(String segment);

    /** The number of each of a run's members by its place; unless they are stated, each is drawn by itself. */
    default IntToDoubleFunction each(Population population, Keyed draw) {
        MemberDraws draws = new MemberDraws(population, draw);
        List<DoubleUnaryOperator> bySegment = population.settings().segments().stream()
                .map(segment -> quantile(segment.name()))
                .toList();
        return i -> bySegment.get(population.segmentOf(i)).applyAsDouble(draws.at(i, 0));
    }

    /** The greatest number that a member can have. */
    double most();

    /** The mean number of a population's members, as far as the settings tell. */
    default double mean(PopulationSettings population) {
        double[] shares = Membership.shares(population);
        double mean = 0;
        for (int g = 0; g < shares.length; g++) {
            DoubleUnaryOperator quantile = quantile(population.segments().get(g).name());
            for (int i = 0; i < STEPS; i++) {
                mean += shares[g] * quantile.applyAsDouble((i + 0.5) / STEPS) / STEPS;
            }
        }
        return mean;
    }

    /** Bytes that each member takes while numbers are asked for. */
    default double bytesAMember() {
        return 0;
    }

    /** How many members these are the numbers of; 0 if of any number. */
    default long members() {
        return 0;
    }

    /** The same for all. */
    record Same(@Doc("number that all have") double same) implements EachMember {
        @Override
        public DoubleUnaryOperator quantile(String segment) {
            return share -> same;
        }

        @Override
        public double most() {
            return same;
        }
    }

    /** One for each segment. */
    record Segments(@Doc("numbers by segment") PerSegment segments) implements EachMember {
        @Override
        public DoubleUnaryOperator quantile(String segment) {
            double all = segments.of(segment);
            return share -> all;
        }

        @Override
        public double most() {
            return Stream.concat(Stream.ofNullable(segments.others()), segments.segments().values().stream())
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
        }
    }

    /** Each member's own. */
    record Listed(@Doc("numbers in the order of members") List<Double> listed) implements EachMember {
        public Listed {
            if (listed.isEmpty()) {
                throw new IllegalArgumentException("must list a number for each member, but lists none");
            }
        }

        @Override
        public DoubleUnaryOperator quantile(String segment) {
            return ofAll(listed.stream().mapToDouble(Double::doubleValue).toArray());
        }

        @Override
        public double most() {
            return listed.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }

        @Override
        public IntToDoubleFunction each(Population population, Keyed draw) {
            return listed::get;
        }

        @Override
        public long members() {
            return listed.size();
        }
    }

    /** So many members with one number, then so many with the next. */
    record Groups(
            @Doc("groups of members, each with the number that they have")
            List<Group> groups) implements EachMember {
        public Groups {
            if (groups.isEmpty()) {
                throw new IllegalArgumentException("must have at least one group of members, but has none");
            }
        }

        @Override
        public DoubleUnaryOperator quantile(String segment) {
            return ofAll(listed());
        }

        @Override
        public double most() {
            return groups.stream().mapToDouble(Group::have).max().orElse(0);
        }

        @Override
        public IntToDoubleFunction each(Population population, Keyed draw) {
            double[] values = listed();
            return i -> values[i];
        }

        @Override
        public double bytesAMember() {
            return Double.BYTES;
        }

        private double[] listed() {
            double[] values = new double[Math.toIntExact(members())];
            int next = 0;
            for (Group group : groups) {
                Arrays.fill(values, next, next + group.members(), group.have());
                next += group.members();
            }
            return values;
        }

        @Override
        public long members() {
            return groups.stream().mapToLong(Group::members).sum();
        }
    }

    /** Members who have the same number. */
    record Group(
            @Doc("how many members") @Range(min = 1, max = 1e8)
            int members,

            @Doc("number that each of them has") double have) {
        public Group {
            Check.all(Group.class, members, have);
        }
    }

    /** Evenly from one end to the other: of N members the i-th has from + (to − from)(i − ½)/N. */
    record Even(@Doc("the two ends") List<Double> even) implements EachMember {
        public Even {
            requireEnds(even);
        }

        @Override
        public DoubleUnaryOperator quantile(String segment) {
            return between(even);
        }

        @Override
        public double most() {
            return Math.max(even.get(0), even.get(1));
        }

        @Override
        public IntToDoubleFunction each(Population population, Keyed draw) {
            double first = even.get(0);
            double last = even.get(1);
            int members = population.size();
            return i -> first + (last - first) * (i + 0.5) / members;
        }
    }

    /** Drawn for each member, every number between two ends being as likely. */
    record Uniform(@Doc("the two ends") List<Double> uniform) implements EachMember {
        public Uniform {
            requireEnds(uniform);
        }

        @Override
        public DoubleUnaryOperator quantile(String segment) {
            return between(uniform);
        }

        @Override
        public double most() {
            return Math.max(uniform.get(0), uniform.get(1));
        }
    }

    /** Drawn for each member from a distribution by its quantiles, with straight lines between them. */
    record Quantiles(
            @Doc("numbers at even steps from the least to the greatest")
            List<Double> quantiles) implements EachMember {
        public Quantiles {
            if (quantiles.size() < 2) {
                throw new IllegalArgumentException("quantiles must be at least two, but are " + quantiles.size());
            }
            for (int i = 1; i < quantiles.size(); i++) {
                if (quantiles.get(i) < quantiles.get(i - 1)) {
                    throw new IllegalArgumentException("quantiles must not fall");
                }
            }
        }

        @Override
        public DoubleUnaryOperator quantile(String segment) {
            double[] knots = quantiles.stream().mapToDouble(Double::doubleValue).toArray();
            int cells = knots.length - 1;
            return share -> {
                int cell = Math.min(cells - 1, (int) (share * cells));
                return knots[cell] + (knots[cell + 1] - knots[cell]) * (share * cells - cell);
            };
        }

        @Override
        public double most() {
            return quantiles.get(quantiles.size() - 1);
        }
    }

    /** 1 with some chance, and −1 otherwise. */
    record InFavour(
            @Doc("chance to have 1, and not -1") @Range(min = 0, max = 1)
            double inFavour) implements EachMember {
        public InFavour {
            Check.all(InFavour.class, inFavour);
        }

        @Override
        public DoubleUnaryOperator quantile(String segment) {
            return share -> share < 1 - inFavour ? -1 : 1;
        }

        @Override
        public double most() {
            return 1;
        }
    }

    /** Other numbers, dealt out to members by chance. */
    record Shuffled(
            @Doc("numbers that are dealt out to members by chance")
            EachMember shuffled) implements EachMember {
        @Override
        public DoubleUnaryOperator quantile(String segment) {
            return shuffled.quantile(segment);
        }

        @Override
        public double most() {
            return shuffled.most();
        }

        @Override
        public IntToDoubleFunction each(Population population, Keyed draw) {
            MemberDraws draws = new MemberDraws(population, draw);
            int[] order = Ranks.order(population.size(), i -> draws.at(i, 1));
            int[] dealt = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                dealt[order[i]] = i;
            }
            IntToDoubleFunction ordered = shuffled.each(population, draw);
            return i -> ordered.applyAsDouble(dealt[i]);
        }

        @Override
        public double bytesAMember() {
            return Long.BYTES + 2 * Integer.BYTES + shuffled.bytesAMember();
        }

        @Override
        public long members() {
            return shuffled.members();
        }
    }

    private static DoubleUnaryOperator ofAll(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return share -> sorted[(int) (share * sorted.length)];
    }

    private static DoubleUnaryOperator between(List<Double> ends) {
        double low = Math.min(ends.get(0), ends.get(1));
        double high = Math.max(ends.get(0), ends.get(1));
        return share -> low + (high - low) * share;
    }

    private static void requireEnds(List<Double> ends) {
        if (ends.size() != 2) {
            throw new IllegalArgumentException("must be two numbers, the ends, but has " + ends.size());
        }
    }
}
