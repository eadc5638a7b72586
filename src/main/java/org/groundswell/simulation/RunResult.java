package org.groundswell.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.groundswell.stage.conference.CardVote;
import org.jspecify.annotations.Nullable;

/**
 * What one run came to.
 *
 * @param outcomes by name; outcomes that the run did not come to are missing
 * @param drawn value of every assumption that was drawn, by name
 * @param events day of each event that came
 * @param daily measures, day by day
 * @param finals what members thought at the end, where the scenario asks for it
 * @param votes by stage: who voted how on each text that came to a vote
 */
public record RunResult(
        Map<String, Double> outcomes,
        Map<String, Double> drawn,
        Map<String, LocalDate> events,
        Daily daily,
        @Nullable Finals finals,
        Map<String, List<CardVote>> votes) {}
