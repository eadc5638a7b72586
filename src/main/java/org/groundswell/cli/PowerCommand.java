package org.groundswell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Threads;
import org.groundswell.report.PowerCharts;
import org.groundswell.report.Spoken;
import org.groundswell.report.Words;
import org.groundswell.scenario.Scenario;
import org.groundswell.stage.Conference;
import org.groundswell.stage.conference.Bloc;
import org.groundswell.study.ConferenceGame;
import org.groundswell.study.Design;
import org.groundswell.study.Pivots;
import org.groundswell.study.PowerStudy;
import org.groundswell.study.PowerText;
import org.groundswell.study.store.AnswerFolder;
import org.groundswell.study.store.Checksum;
import org.groundswell.tally.power.Game;
import org.groundswell.tally.power.Powers;
import org.groundswell.tally.power.Quota;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells who decides in a vote by weights. */
@Command(
        name = "power",
        description = "Tell who decides in a vote by weights: power indices, and how often each decided in runs.")
final class PowerCommand implements Callable<Integer> {
    private static final int FAILURES_TOLD = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO|FILE",
            arity = "0..1",
            description =
                    "scenario with a conference, or CSV file of players with the columns name, weight and, if there"
                            + " are any, section")
    private @Nullable String subject;

    @Mixin
    private final GameOptions games = new GameOptions();

    @Mixin
    private final VoteOptions votes = new VoteOptions();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "folder for results (default results/power- and the name; none for --game)")
    private @Nullable Path folder;

    @Option(names = "--replace", description = "replace results of another design in that folder")
    private boolean replace;

    @Option(names = "--json", description = "print the answer as JSON, and nothing else")
    private boolean json;

    @Option(names = "--quiet", description = "print no progress")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        try {
            return answer();
        } catch (OutOfMemoryError e) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "groundswell: out of memory: so many players of such weights take up to two gigabytes; give"
                                    + " it more by JDK_JAVA_OPTIONS=-Xmx4g");
            return Main.FAILED;
        }
    }

    private int answer() throws IOException {
        String inShort = games.inShort();
        String named = subject;
        if (inShort != null) {
            if (named != null) {
                throw wrong("--game stands for a game of its own (leave it or " + named + " out)");
            }
            votes.refuseAny();
            return game("game", inShort, games.inShort(inShort));
        }
        if (named == null) {
            throw wrong("name a scenario or a file of players, or give a game by --game");
        }
        if (named.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            votes.refuseAny();
            Path file = ScenarioFile.path(named);
            String name = String.valueOf(file.getFileName()).replaceAll("(?i)\\.csv$", "");
            return game(name, named, games.of(file));
        }
        games.refuseSections();
        return scenario(ScenarioFile.find(named));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int game(String name, String source, Game game) throws IOException {
        Map<String, Object> design = new LinkedHashMap<>();
        design.put("players-sha256", Checksum.of(game.chambers().toString()));
        design.putAll(games.design(game));
        Path out = folder == null && games.inShort() == null ? Path.of("results", "power-" + name) : folder;
        AnswerFolder results =
                out == null ? null : undisturbed().prepare(out, AnswerFolder.Kind.POWER, design, replace);
        Powers powers = GameOptions.refusing(source, game::powers);
        String about = Words.counted(game.players().size(), "player") + ", carried by " + game.rule()
                + games.parts(game) + ".";
        answer(
                new PowerStudy(name, "Who decides in the " + name + "?", about, game, powers, null),
                source,
                out,
                results,
                design);
        return Main.DONE;
    }

    private int scenario(Path file) throws IOException {
        Design design = votes.design(file);
        Scenario scenario = design.baseline().scenario();
        Conference conference = votes.conference(design);
        Quota.Share quota = games.share();
        String units = VoteOptions.unitsOf(design);
        Game game = GameOptions.refusing(
                scenario.scenario() + " " + conference.name(),
                () -> ConferenceGame.of(scenario, conference, units, quota));
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("scenario-sha256", Checksum.of(design.baseline().yaml()));
        made.put("quota", quota.toString());
        made.putAll(votes.design(conference));
        Optional<Room.Workers> workers = votes.runs() > 0 ? Optional.of(votes.workers(design)) : Optional.empty();
        Path out = folder == null ? Path.of("results", votes.folderName(design)) : folder;
        AnswerFolder results = undisturbed().prepare(out, AnswerFolder.Kind.POWER, made, replace);
        Progress progress = new Progress(
                spec.commandLine().getErr(),
                Progress.Display.of(quiet || json),
                Math.max(1, votes.runs()),
                System::nanoTime);
        progress.note(
                "counting the coalitions of " + Words.counted(game.players().size(), "player"));
        Powers powers = GameOptions.refusing(scenario.scenario(), game::powers);
        Pivots pivots = null;
        if (workers.isPresent()) {
            workers.get().note().ifPresent(progress::note);
            pivots = new Pivots(
                    conference.name(),
                    quota,
                    conference.affiliates().blocs().stream().map(Bloc::name).toList());
            int code = count(design, pivots, workers.get().threads(), progress);
            if (code != Main.DONE) {
                return code;
            }
        }
        List<String> changes = design.baseline().changes();
        String about = scenario.scenario() + ", carried by " + game.rule() + ", weights in the middle of their ranges"
                + (changes.isEmpty() ? "." : "; changed: " + String.join(", ", changes) + ".");
        String title = "Who decides in the card vote of " + Spoken.the(conference.name()) + "?";
        String source = scenario.scenario() + " as of " + scenario.asOf() + ", seed " + design.seed();
        answer(new PowerStudy(scenario.scenario(), title, about, game, powers, pivots), source, out, results, made);
        return pivots != null && pivots.failed() > 0 ? Main.FAILED : Main.DONE;
    }

    private int count(Design design, Pivots pivots, int threads, Progress progress) {
        try (Interruption interruption = Interruption.of(Thread.currentThread());
                Engine engine = new Threads(threads, design::carryOut)) {
            engine.execute(design.plan(), result -> {
                pivots.accept(result);
                if (result instanceof Result.Failed failed && pivots.failed() <= FAILURES_TOLD) {
                    progress.say(failed.run() + " failed: " + failed.message());
                }
                progress.step();
            });
            interruption.writing();
        } catch (InterruptedException e) {
            progress.clear();
            progress.say("interrupted; nothing was written");
            return Main.INTERRUPTED;
        }
        progress.clear();
        if (pivots.runs() == 0) {
            progress.say("no run came to its end; nothing was written");
            return Main.FAILED;
        }
        return Main.DONE;
    }

    private void answer(
            PowerStudy study,
            String source,
            @Nullable Path out,
            @Nullable AnswerFolder results,
            Map<String, Object> design)
            throws IOException {
        if (results != null) {
            undisturbed()
                    .write(results, PowerText.files(study, design), draft -> PowerCharts.write(study, source, draft));
        }
        if (json) {
            spec.commandLine().getOut().print(PowerText.json(study, design));
            spec.commandLine().getOut().flush();
            return;
        }
        new PowerTable(study, spec.commandLine().getOut()).print();
        if (out != null) {
            spec.commandLine()
                    .getOut()
                    .println("Results: " + out + " (every player in power.csv and power.json, a picture in power.svg)");
        }
    }

    private Undisturbed undisturbed() {
        return new Undisturbed(spec.commandLine().getErr());
    }
}
