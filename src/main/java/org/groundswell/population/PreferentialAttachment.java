package org.groundswell.population;

import org.groundswell.random.Draws;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/**
 * Members who join one after the other and get to know those best who are known by many (Barabási and Albert 1999): each
 * links to {@code links} different earlier ones, drawn in proportion to their contacts. The first {@code links + 1} all know
 * each other.
 */
@Doc("members join one after the other and link to those whom many know (Barabási and Albert 1999)")
@Conventions({
    "links: mutual; a newcomer's links lead to different members, and do not count for its own draws",
    "start: the first links + 1 members all know each other",
    "weights: all 1",
    "source: Barabási and Albert 1999"
})
public record PreferentialAttachment(
        @Doc("links that each newcomer makes") @Range(min = 1, max = 1_000)
        int links) implements NetworkSettings {
    public PreferentialAttachment {
        Check.all(PreferentialAttachment.class, links);
    }

    @Override
    public Network draw(Population population, Draws luck) {
        int n = population.size();
        MemberDraws draws = new MemberDraws(population, luck.of("network-link"));
        LinkRows all = new LinkRows(n, (double) n * links);
        for (int member = 1; member <= links; member++) {
            for (int other = 0; other < member; other++) {
                all.add(member, other);
            }
        }
        int[] chosen = new int[links];
        for (int member = links + 1; member < n; member++) {
            // Links of this member do not count for its own choice.
            int before = all.count();
            int slot = 0;
            for (int link = 0; link < links; link++) {
                do {
                    // An end of a random link is a member in proportion to its contacts.
                    int end = draws.below(2 * before, member, slot++);
                    chosen[link] = end < before ? from(end) : all.to(end - before);
                } while (contains(chosen, link));
                all.add(member, chosen[link]);
            }
        }
        return all.mutual();
    }

    /** Who made a link: the second of the first members made one, the third two, and each newcomer all of its own. */
    private int from(int link) {
        int atFirst = links * (links + 1) / 2;
        return link < atFirst ? (int) ((1 + Math.sqrt(1 + 8.0 * link)) / 2) : links + 1 + (link - atFirst) / links;
    }

    /** Whether the one at a place stands before it too. */
    private static boolean contains(int[] chosen, int place) {
        for (int before = 0; before < place; before++) {
            if (chosen[before] == chosen[place]) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double perMember(PopulationSettings population) {
        return 2.0 * links;
    }

    @Override
    public String obstacle(long members) {
        return links < members
                ? ""
                : "links must be below the number of simulated members, " + members + ", but is " + links;
    }
}
