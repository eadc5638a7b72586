package org.groundswell.stage;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.groundswell.kernel.Logistic;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;
import org.groundswell.random.Keyed;
import org.groundswell.setting.Amount;
import org.groundswell.setting.PerSegment;
import org.groundswell.stage.Petition.Burst;
import org.groundswell.world.Activity;
import org.groundswell.world.Position;
import org.groundswell.world.World;

/** A petition in one run: whom the list reaches, how near each is to signing, who signed. */
public final class Signing {
    private static final byte NOT_YET = 0;
    private static final byte BEFORE = 1;
    private static final byte TODAY = 2;

    private final String name;
    private final int body;
    private final int[] members;
    private final float[] activity;
    private final float[] patience;
    private final float[] hazard;
    /** {@link #NOT_YET}, {@link #BEFORE} or {@link #TODAY}. */
    private final byte[] signed;

    private final WordOfMouth mouths;
    private final double effortOfRun;
    private final double[] shock;
    private final Map<String, double[]> bursts = new LinkedHashMap<>();
    private final Map<String, Integer> markedOn = new LinkedHashMap<>();
    private final int opened;
    private int names;
    private int crossedOn = -1;
    private int countedOn = -1;
    private boolean confirmed;

    Signing(Petition petition, World world) {
        Population population = world.population();
        this.name = petition.name();
        this.body = population.body(petition.body());
        this.opened = world.day();
        Activity.OneAct act = world.activity().in("sign " + name);
        this.members = reached(petition, world, act, body);
        this.activity = new float[members.length];
        this.patience = new float[members.length];
        this.hazard = new float[members.length];
        this.signed = new byte[members.length];
        Keyed sign = world.luck().of("sign", name);
        for (int j = 0; j < members.length; j++) {
            int i = members[j];
            activity[j] = act.of(i);
            patience[j] = (float) sign.exponential(population.key(i), population.ordinal(i), 0);
        }
        this.mouths = new WordOfMouth(members, population, body, world.network());
        // Mean 1, so that the setting is what organisers do on average over runs and days.
        double sd = world.settings().effort();
        this.effortOfRun = StrictMath.exp(sd * world.open().of("effort", name).gaussian(0, 0, 0) - sd * sd / 2);
        this.shock = shocks(name, world);
        for (Burst burst : petition.bursts()) {
            bursts.put(burst.name(), start(burst, name, world));
        }
    }

    /** Bytes for those who are reached, and for finding them and who hears of them among all. */
    static double bytes(double reached, PopulationSettings population) {
        double each = 4.0 * Float.BYTES + Byte.BYTES;
        return reached * each + WordOfMouth.bytes(reached, population) + population.simulated() / Byte.SIZE;
    }

    /** Who is on the list: each member of the body with chance 1 − exp(−Σ c α) over the ways to reach members. */
    private static int[] reached(Petition petition, World world, Activity.OneAct act, int body) {
        Population population = world.population();
        Keyed draw = world.luck().of("reach", petition.name());
        double[] rate = new double[population.segmentCount()];
        for (PerSegment way : petition.reach().values()) {
            for (int g = 0; g < rate.length; g++) {
                rate[g] += way.of(population.settings().segments().get(g).name());
            }
        }
        BitSet reached = new BitSet(population.size());
        for (int i = 0; i < population.size(); i++) {
            if (population.isIn(i, body)) {
                double chance = -StrictMath.expm1(-rate[population.segmentOf(i)] * act.of(i));
                reached.set(i, draw.uniform(population.key(i), population.ordinal(i), 0) < chance);
            }
        }
        int[] members = new int[reached.cardinality()];
        int slot = 0;
        for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
            members[slot++] = i;
        }
        return members;
    }

    /** Daily shocks to effort, autoregressive from a stationary start, as factors with mean 1. */
    static double[] shocks(String name, World world) {
        double memory = world.settings().effortMemory();
        double sd = world.settings().effortShock();
        double variance = sd * sd / (1 - memory * memory);
        int days = world.dayOf(world.end()) + 1;
        double[] factors = new double[days];
        Keyed draw = world.open().of("effort-shock", name);
        double e = Math.sqrt(variance) * draw.gaussian(0, 0, -1);
        for (int day = 0; day < days; day++) {
            factors[day] = StrictMath.exp(e - variance / 2);
            e = memory * e + sd * draw.gaussian(0, 0, day);
        }
        return factors;
    }

    /** First day and size of a burst in this run; NaN if it does not come. */
    private static double[] start(Burst burst, String petition, World world) {
        Keyed draw = world.open().of("burst " + petition, burst.name());
        LocalDate on = burst.on();
        double first;
        if (on != null) {
            first = world.dayOf(on);
        } else {
            int from = world.dayOf(burst.between().get(0));
            int to = world.dayOf(burst.between().get(1));
            first = from + (int) (draw.uniform(0, 1, 0) * (to - from + 1));
        }
        double sd = world.settings().publicity();
        double factor = StrictMath.exp(sd * draw.gaussian(0, 2, 0) - sd * sd / 2);
        return new double[] {draw.uniform(0, 0, 0) < burst.chance() ? first : Double.NaN, factor};
    }

    boolean day(Petition petition, World world) {
        sign(petition, world);
        double entered = names(world);
        double valid = entered * (1 - petition.invalid());
        double threshold = petition.threshold().of(base(petition, world));
        if (crossedOn < 0 && entered >= threshold) {
            crossedOn = world.day();
            world.outcomes().publish(name, "crossed-on", crossedOn);
        }
        if (countedOn < 0 && valid >= threshold) {
            countedOn = world.day();
        }
        if (!confirmed && countedOn >= 0 && world.day() >= countedOn + petition.check()) {
            confirmed = true;
            world.outcomes().publish(name, "reached", true);
            world.outcomes().publish(name, "reached-on", world.day());
        }
        for (Map.Entry<String, Amount> mark : petition.marks().entrySet()) {
            if (!markedOn.containsKey(mark.getKey()) && valid >= mark.getValue().of(base(petition, world))) {
                markedOn.put(mark.getKey(), world.day());
                world.outcomes().publish(name, mark.getKey(), true);
                world.outcomes().publish(name, mark.getKey() + "-on", world.day());
            }
        }
        world.tell(name, "names", entered);
        world.tell(name, "of-threshold", threshold == 0 ? Double.NaN : valid / threshold);
        world.tell(name, "signed", share(world));
        boolean over = !world.date().isBefore(petition.closes());
        // Names handed in on the last day are still checked, unless the calendar ends before that is done.
        boolean pending = countedOn >= 0 && !confirmed;
        if (world.lastDay() || over && !pending) {
            close(petition, world);
            return true;
        }
        return false;
    }

    private void close(Petition petition, World world) {
        if (!confirmed) {
            world.outcomes().publish(name, "reached", false);
        }
        for (String mark : petition.marks().keySet()) {
            if (!markedOn.containsKey(mark)) {
                world.outcomes().publish(name, mark, false);
            }
        }
        world.outcomes().publish(name, "names", names(world));
        world.outcomes().publish(name, "signed", share(world));
    }

    private double base(Petition petition, World world) {
        double members = world.population().real(body);
        if (petition.base() == Petition.Base.OPENING || body == 0) {
            return members;
        }
        PopulationSettings.Body settings =
                world.population().settings().bodies().get(body - 1);
        // A month is a twelfth of 365.25 days. A body that shrinks has at least one member left.
        return Math.max(1, members + settings.growth() * (world.day() - opened) / 30.4375);
    }

    /** One day of hazards, from stances and signatures of yesterday evening. */
    private void sign(Petition petition, World world) {
        int day = world.day();
        if (world.date().isAfter(petition.closes())) {
            return;
        }
        double effort = petition.effort() * effortOfRun * shock[Math.min(day, shock.length - 1)];
        double push = deadline(petition, world);
        float work = (float) (effort * (petition.organisers() + push));
        float publicity = (float) publicity(petition, day);
        float mouth = (float) petition.wordOfMouth();
        Position text = world.position(petition.text());
        float[][] stance = world.stances().expressed();
        Population population = world.population();
        double[] credit = new double[population.segmentCount()];
        for (int g = 0; g < credit.length; g++) {
            credit[g] =
                    petition.credit().of(population.settings().segments().get(g).name());
        }
        float[] aim = aim(petition, population);
        int fresh = 0;
        for (int j = 0; j < members.length; j++) {
            if (signed[j] != NOT_YET) {
                continue;
            }
            int i = members[j];
            double reluctance = (text.distance(stance, i) - petition.midpoint()) / petition.slope()
                    - credit[population.segmentOf(i)];
            float willing = Logistic.of((float) -reluctance);
            float told = mouth * mouths.signedShare(j);
            hazard[j] += activity[j] * willing * (work * aim[population.unitOf(i)] + told + publicity);
            if (hazard[j] > patience[j]) {
                signed[j] = TODAY;
                fresh++;
            }
        }
        names += fresh;
        // Only now, so that nobody signs for one who signed on the same day.
        for (int j = 0; fresh > 0; j++) {
            if (signed[j] == TODAY) {
                signed[j] = BEFORE;
                mouths.signs(members[j]);
                fresh--;
            }
        }
    }

    private static float[] aim(Petition petition, Population population) {
        float[] aim = new float[population.units().simulated()];
        for (int unit = 0; unit < aim.length; unit++) {
            aim[unit] = petition.aimedAt()
                    .getOrDefault(population.units().name(unit), 1.0)
                    .floatValue();
        }
        return aim;
    }

    private static double deadline(Petition petition, World world) {
        long left = petition.closes().toEpochDay() - world.date().toEpochDay();
        int days = petition.deadline().days();
        return left >= days ? 0 : petition.deadline().push() * (days - left) / days;
    }

    private double publicity(Petition petition, int day) {
        double sum = 0;
        for (Burst burst : petition.bursts()) {
            double[] drawn = bursts.get(burst.name());
            if (drawn == null || Double.isNaN(drawn[0]) || day < drawn[0]) {
                continue;
            }
            double since = day - drawn[0];
            Double power = burst.power();
            double left =
                    power == null ? StrictMath.pow(2, -since / burst.halfLife()) : StrictMath.pow(1 + since, -power);
            sum += burst.size() * drawn[1] * left;
        }
        return sum;
    }

    /** Names in reality, valid or not. */
    double names(World world) {
        return world.population().inReality(body, names);
    }

    private double share(World world) {
        int simulated = world.population().simulated(body);
        return simulated == 0 ? Double.NaN : names / (double) simulated;
    }
}
