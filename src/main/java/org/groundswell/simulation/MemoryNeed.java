package org.groundswell.simulation;

import java.util.Locale;
import org.groundswell.influence.InfluenceRule;
import org.groundswell.population.Complete;
import org.groundswell.population.EachMember;
import org.groundswell.population.NetworkSettings;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Names;
import org.groundswell.stage.Stage;
import org.groundswell.voice.Voice;
import org.groundswell.world.Activity;
import org.groundswell.world.Stances;

/**
 * What one run needs in memory at its fullest, as a sum that each part of it states for itself: while the network is drawn, or
 * once everything is there, whichever is more.
 *
 * @param members simulated
 * @param contacts of all of them together, as far as the settings tell
 * @param units in reality
 */
public record MemoryNeed(
        long members, double bytesAMember, long contacts, double bytesAContact, long units, double bytesAUnit) {
    /** Names, keys and sizes of a unit in its layouts. */
    private static final double BYTES_A_UNIT = 250;
    /** Units are told of if they take so much of the whole. */
    private static final double WORTH_TELLING = 0.02;

    /** Whole bytes, so that whoever multiplies comes to the same sum; tenths for contacts. */
    public MemoryNeed {
        bytesAMember = Math.ceil(bytesAMember);
        bytesAContact = Math.ceil(bytesAContact * 10 - 1e-6) / 10;
        bytesAUnit = Math.ceil(bytesAUnit);
    }

    /** What a run with these settings needs. */
    public static MemoryNeed of(Scenario scenario) {
        return of(scenario, scenario.population());
    }

    /** What it needs with another population. */
    public static MemoryNeed of(Scenario scenario, PopulationSettings population) {
        double members = population.simulated();
        NetworkSettings network = population.network();
        MemoryNeed drawing = need(
                population,
                Population.bytesAMember(population)
                        + Integer.BYTES
                        + network.drawing().bytesAMember(),
                network.bytesAContact() + network.drawing().bytesAContact());
        int issues = scenario.issues().size();
        double stages = 0;
        for (Stage<?> stage : scenario.stages()) {
            stages += stage.bytes(population);
        }
        double voices = 0;
        for (Voice voice : scenario.voices()) {
            voices += voice.bytesAMember(population);
        }
        MemoryNeed running = need(
                population,
                Population.bytesAMember(population)
                        + Integer.BYTES
                        + Stances.bytesAMember(issues)
                        + stated(population)
                        + Activity.bytesAMember()
                        + talk(scenario.influence(), network, issues)
                        + voices
                        + stages / members
                        + Recorder.bytes(population) / members
                        + Ending.bytesAMember(scenario.stop(), issues),
                network.bytesAContact());
        return drawing.bytes() > running.bytes() ? drawing : running;
    }

    private static MemoryNeed need(PopulationSettings population, double bytesAMember, double bytesAContact) {
        double members = population.simulated();
        double contacts = population.network().perMember(population) * members;
        return new MemoryNeed(
                Math.round(members),
                bytesAMember,
                Math.round(contacts),
                bytesAContact,
                population.units().number(),
                BYTES_A_UNIT);
    }

    /** Numbers by member that are needed for a moment only, or kept by a rule, which counts them itself. */
    private static double stated(PopulationSettings population) {
        double most = 0;
        for (EachMember stance : population.stance().values()) {
            most = Math.max(most, stance.bytesAMember());
        }
        EachMember susceptibility = population.susceptibility();
        return susceptibility == null ? most : Math.max(most, susceptibility.bytesAMember());
    }

    private static double talk(InfluenceRule rule, NetworkSettings network, int issues) {
        return rule.bytesAMember(issues, network instanceof Complete);
    }

    /** All bytes. */
    public double bytes() {
        return members * bytesAMember + contacts * bytesAContact + units * bytesAUnit;
    }

    /** "10,000,000 members × 96 bytes and 120,000,000 contacts × 4 bytes". */
    public String words() {
        String ofMembers = String.format(Locale.ROOT, "%,d members × %,.0f bytes", members, bytesAMember);
        String ofContacts = contacts == 0
                ? ""
                : String.format(Locale.ROOT, "%,d contacts × %s bytes", contacts, Names.number(bytesAContact));
        String ofUnits = units * bytesAUnit < WORTH_TELLING * bytes()
                ? ""
                : String.format(Locale.ROOT, "%,d units × %,.0f bytes", units, bytesAUnit);
        String two = ofContacts.isEmpty() ? ofUnits : ofContacts;
        String three = ofContacts.isEmpty() ? "" : ofUnits;
        return ofMembers
                + (two.isEmpty() ? "" : (three.isEmpty() ? " and " : ", ") + two)
                + (three.isEmpty() ? "" : " and " + three);
    }
}
