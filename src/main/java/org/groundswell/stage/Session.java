package org.groundswell.stage;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.population.Population;
import org.groundswell.random.Keyed;
import org.groundswell.stage.conference.Bloc;
import org.groundswell.stage.conference.CardVote;
import org.groundswell.stage.conference.Composite;
import org.groundswell.stage.conference.Delegation;
import org.groundswell.stage.conference.Delegations;
import org.groundswell.stage.conference.Priorities;
import org.groundswell.world.Agenda;
import org.groundswell.world.Position;
import org.groundswell.world.Subject;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/** A conference in one run: who is there, what is debated, and the votes. */
public final class Session {
    /** Draws by which everybody guesses what affiliates will pick; their error is small against the guess's own use. */
    private static final int GUESSES = 64;

    private final String name;
    private final int votesOn;
    private final List<Subject> subjects;
    private final @Nullable Agenda agenda;
    private final List<Delegation> delegations;
    private final boolean[] prioritised;
    private final Keyed[][] taste;
    private final List<CardVote> votes = new ArrayList<>();

    Session(Conference conference, World world) {
        this.name = conference.name();
        this.votesOn = world.day() + conference.voteAfter();
        this.subjects = world.subjects();
        this.agenda = world.agenda(conference.motions());
        Conference.UnitSection units = conference.units();
        Population population = world.population();
        double[] slate = population.bodyNames().stream()
                .mapToDouble(body -> units.slates().getOrDefault(body, 1.0))
                .toArray();
        double[][] meetings = agenda == null ? new double[population.units().real()][] : agenda.lineOf();
        this.delegations = new Delegations(world, name, units.pool(), slate)
                .of(units.represented(), units.firstDelegate(), units.perDelegate(), meetings, units.mandate());
        this.taste = taste(conference, world);
        this.prioritised = prioritise(conference, world);
    }

    /** What each bloc likes, by bloc and subject. */
    private Keyed[][] taste(Conference conference, World world) {
        List<Bloc> blocs = conference.affiliates().byName();
        Keyed[][] draws = new Keyed[blocs.size()][subjects.size()];
        for (int b = 0; b < draws.length; b++) {
            for (int k = 0; k < subjects.size(); k++) {
                draws[b][k] = world.open()
                        .of(
                                "taste " + name,
                                blocs.get(b).name() + " " + subjects.get(k).name());
            }
        }
        return draws;
    }

    private boolean[] prioritise(Conference conference, World world) {
        boolean[] onBallot = onBallot(conference);
        boolean[] byAffiliates = affiliatesPicks(conference, world, onBallot, 0).chosen();
        double[] guess = new double[subjects.size()];
        for (int draw = 1; draw <= GUESSES; draw++) {
            boolean[] guessed =
                    affiliatesPicks(conference, world, onBallot, draw).chosen();
            for (int k = 0; k < guess.length; k++) {
                guess[k] += guessed[k] ? 1.0 / GUESSES : 0;
            }
        }
        boolean[] byUnits = unitsPicks(conference, world, onBallot, guess).chosen();
        boolean[] either = new boolean[subjects.size()];
        for (int k = 0; k < either.length; k++) {
            either[k] = byUnits[k] || byAffiliates[k];
            String subject = subjects.get(k).name() + ".";
            world.outcomes().publish(name, subject + "prioritised-by-units", byUnits[k]);
            world.outcomes().publish(name, subject + "prioritised-by-affiliates", byAffiliates[k]);
            world.outcomes().publish(name, subject + "prioritised", either[k]);
        }
        return either;
    }

    /** A subject can be picked if a motion on it was ruled in, or an affiliate has a text on it. */
    private boolean[] onBallot(Conference conference) {
        boolean[] onBallot = new boolean[subjects.size()];
        for (int k = 0; k < onBallot.length; k++) {
            List<String> texts = subjects.get(k).texts();
            onBallot[k] = texts.isEmpty() && agenda == null
                    || conference.affiliates().blocs().stream().anyMatch(bloc -> texts.contains(bloc.text()));
        }
        for (int unit = 0; agenda != null && unit < agenda.subjectOf().length; unit++) {
            if (agenda.admitted()[unit]) {
                onBallot[agenda.subjectOf()[unit]] = true;
            }
        }
        return onBallot;
    }

    /** @param draw 0 is what happens; others are what one might guess */
    private Priorities affiliatesPicks(Conference conference, World world, boolean[] onBallot, int draw) {
        Priorities ballot = new Priorities(conference.picks(), lots("affiliates", world, draw));
        double[] utility = new double[subjects.size()];
        for (int b = 0; b < taste.length; b++) {
            for (int k = 0; k < utility.length; k++) {
                double liking = conference.affiliates().taste() * taste[b][k].gaussian(0, 0, draw);
                utility[k] = onBallot[k]
                        ? StrictMath.log(subjects.get(k).affiliatesRate()) + liking
                        : Double.NEGATIVE_INFINITY;
            }
            ballot.vote(utility, conference.affiliates().byName().get(b).weight());
        }
        return ballot;
    }

    private double[] lots(String section, World world, int draw) {
        return subjects.stream()
                .mapToDouble(subject -> world.open()
                        .of("level " + section + " " + name, subject.name())
                        .uniform(0, 0, draw))
                .toArray();
    }

    private Priorities unitsPicks(Conference conference, World world, boolean[] onBallot, double[] guess) {
        Conference.UnitSection units = conference.units();
        Priorities ballot = new Priorities(conference.picks(), lots("units", world, 0));
        List<Keyed> luck = new ArrayList<>();
        subjects.forEach(subject -> luck.add(world.luck().of("priority " + name, subject.name())));
        double[] utility = new double[subjects.size()];
        for (Delegation delegation : delegations) {
            for (int k = 0; k < utility.length; k++) {
                if (!onBallot[k]) {
                    utility[k] = Double.NEGATIVE_INFINITY;
                    continue;
                }
                boolean own = agenda != null && agenda.subjectOf()[delegation.unit()] == k;
                utility[k] = StrictMath.log(subjects.get(k).rate())
                        + (own ? units.ownMotion() : 0)
                        + advice(units, world, delegation, subjects.get(k).name())
                        - units.discount() * guess[k]
                        - StrictMath.log(luck.get(k).exponential(delegation.key(), 0, 0));
            }
            ballot.vote(utility, (double) delegation.members());
        }
        return ballot;
    }

    private static double advice(Conference.UnitSection units, World world, Delegation delegation, String subject) {
        double sum = 0;
        for (Conference.Advice advice : units.advice()) {
            double weight = advice.subjects().getOrDefault(subject, 0.0);
            for (int g = 0; weight != 0 && g < delegation.segments().length; g++) {
                String segment = world.population().settings().segments().get(g).name();
                sum += weight * delegation.segments()[g] * advice.trust().of(segment);
            }
        }
        return sum;
    }

    boolean day(Conference conference, World world) {
        if (world.day() < votesOn && !world.lastDay()) {
            return false;
        }
        for (int k = 0; k < subjects.size(); k++) {
            if (!subjects.get(k).texts().isEmpty() && world.day() >= votesOn) {
                debate(conference, world, k);
            }
        }
        return true;
    }

    /** Who voted how on each text that came to a vote so far. */
    List<CardVote> votes() {
        return List.copyOf(votes);
    }

    private String label(int subject) {
        return subjects.get(subject).name() + ".";
    }

    private void debate(Conference conference, World world, int k) {
        Subject subject = subjects.get(k);
        String label = label(k);
        int issue = firstIssue(world.position(subject.texts().get(0)));
        Position leadership = conference.compositing().leadership() == null
                ? null
                : world.line(conference.compositing().leadership());
        List<Position> composites = prioritised[k]
                ? Composite.of(
                        subject.name() + " composite",
                        movers(conference, world, k),
                        issue,
                        leadership,
                        conference.compositing().omega(),
                        conference.compositing().tolerance())
                : List.of();
        FloorVote floor = new FloorVote(conference, world, delegations, leadership);
        world.outcomes().publish(name, label + "composites", composites.size());
        Position carried = null;
        Position voted = null;
        FloorVote.Vote vote = null;
        for (Position composite : composites) {
            if (carried == null) {
                voted = composite;
                vote = floor.vote(composite);
                if (!vote.remitted()) {
                    votes.add(vote.votes());
                }
                carried = vote.carried() ? composite : null;
            }
        }
        world.outcomes().publish(name, label + "carried", carried != null);
        world.outcomes().publish(name, label + "grade", grade(conference, carried, issue));
        world.outcomes().publish(name, label + "card-held", vote != null && vote.cardHeld());
        world.outcomes().publish(name, label + "binding", vote != null && vote.binding());
        if (voted != null) {
            world.outcomes().publish(name, label + "wording", voted.at(issue));
        }
        if (vote != null && !vote.remitted()) {
            world.outcomes().publish(name, label + "hands", vote.hands());
            world.outcomes().publish(name, label + "card", vote.card());
            world.outcomes().publish(name, label + "units-for", vote.unitsFor());
            world.outcomes().publish(name, label + "affiliates-for", vote.affiliatesFor());
        }
        if (carried != null) {
            world.outcomes().publish(name, label + "position", carried.at(issue));
            world.turn(conference.body(), carried);
        }
    }

    /** Everybody with a text on the subject: units in proportion to their members, affiliates to their weight. */
    private List<Composite.Mover> movers(Conference conference, World world, int k) {
        List<Composite.Mover> movers = new ArrayList<>();
        double units = conference.units().weight().value();
        double members = world.population().real(0);
        for (Delegation delegation : delegations) {
            int unit = delegation.unit();
            if (agenda != null && agenda.admitted()[unit] && agenda.subjectOf()[unit] == k) {
                Position text = agenda.textOf()[unit];
                if (text != null) {
                    movers.add(new Composite.Mover(text, units * delegation.members() / members));
                }
            }
        }
        List<Bloc> blocs = conference.affiliates().byName();
        double all = blocs.stream().mapToDouble(Bloc::weight).sum();
        for (Bloc bloc : blocs) {
            if (bloc.text() != null && subjects.get(k).texts().contains(bloc.text())) {
                double weight = all == 0 ? 0 : conference.affiliates().weight().value() * bloc.weight() / all;
                movers.add(new Composite.Mover(world.position(bloc.text()), weight));
            }
        }
        return movers;
    }

    private static int firstIssue(Position text) {
        for (int k = 0; k < text.at().length; k++) {
            if (text.speaksOf(k)) {
                return k;
            }
        }
        return 0;
    }

    /** The highest grade that a position reaches; "nothing" if none or nothing was carried. */
    private static int grade(Conference conference, @Nullable Position carried, int issue) {
        int grade = conference.grades().size();
        for (int g = 0; carried != null && g < conference.grades().size(); g++) {
            if (carried.at(issue) >= conference.grades().get(g).from()) {
                grade = g;
            }
        }
        return grade;
    }
}
