package org.groundswell.influence;

import org.groundswell.population.Contacts;
import org.groundswell.random.Keyed;
import org.groundswell.setting.Check;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Two members meet, and if their stances are close enough each moves towards the other (Deffuant, Neau, Amblard and
 * Weisbuch 2000): a member drawn from all meets one of its contacts, {@code |y − x| < tolerance} decides, both move by
 * {@code speed} times the gap; each issue by itself. A day has {@code meetings} times as many encounters as members, one
 * after another. Stances span [−1, 1] here and [0, 1] in the paper, so its threshold is half of ours.
 */
@Doc("two members meet, and each moves towards the other if they are close enough (Deffuant et al. 2000)")
public record Deffuant(
        @Doc("smallest gap that no longer persuades") @Range(min = 0, max = 2) @Daily
        double tolerance,

        @Doc("share of the gap that each closes") @Range(min = 0, max = 0.5) @Default("0.5") @Daily
        double speed,

        @Doc("encounters a day for each member, on average, as the one who seeks out the other")
        @Range(min = 0, max = 100)
        @Default("1")
        @Daily
        double meetings)
        implements Encounter {
    public Deffuant {
        Check.all(Deffuant.class, tolerance, speed, meetings);
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return new Talk(world);
    }

    @Override
    public void day(World world, Talk talk) {
        Stances stances = world.stances();
        Contacts contacts = world.contacts();
        Keyed who = world.luck().of("encounter-member");
        Keyed whom = world.luck().of("encounter-contact");
        long slots = Math.round(meetings * contacts.members());
        for (int slot = 0; slot < slots; slot++) {
            int member = (int) (who.uniform(0, slot, world.day()) * contacts.members());
            int count = contacts.count(member);
            if (count > 0) {
                int pick = (int) (whom.uniform(0, slot, world.day()) * count);
                meet(stances, member, contacts.target()[contacts.start()[member] + pick]);
            }
        }
    }

    private void meet(Stances stances, int one, int other) {
        for (int k = 0; k < stances.issues(); k++) {
            float[] x = stances.lasting(k);
            float gap = x[other] - x[one];
            if (Math.abs(gap) < tolerance) {
                // What is left of the sum, not what the other gives: rounding twice would let the mean drift.
                double both = (double) x[one] + x[other];
                x[one] += (float) speed * gap;
                x[other] = (float) (both - x[one]);
            }
        }
    }
}
