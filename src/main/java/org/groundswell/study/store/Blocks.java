package org.groundswell.study.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.Finals;

/**
 * Daily measures and final stances as deflated bytes, as the schema describes them. The first bytes of all numbers come before
 * the second ones and so on: those that are alike lie together, which spares a quarter.
 */
final class Blocks {
    private Blocks() {}

    static byte[] of(Daily daily) {
        int words = 0;
        for (float[] days : daily.values()) {
            words += days.length;
        }
        for (int[][] density : daily.counts()) {
            words += density.length * Daily.BINS;
        }
        ByteBuffer raw = ByteBuffer.allocate(words * Integer.BYTES);
        for (float[] days : daily.values()) {
            for (float day : days) {
                raw.putFloat(day);
            }
        }
        for (int[][] density : daily.counts()) {
            for (int[] day : density) {
                for (int count : day) {
                    raw.putInt(count);
                }
            }
        }
        return deflated(planes(raw.array()));
    }

    /**
     * The measures of a block.
     *
     * @param days how many each measure has, and each density
     */
    static Daily daily(byte[] block, List<String> measures, List<String> densities, int days) throws IOException {
        ByteBuffer raw = ByteBuffer.wrap(words(inflated(block)));
        if (raw.remaining() != Integer.BYTES * days * (measures.size() + Daily.BINS * densities.size())) {
            throw StoreTrouble.damaged("it holds daily measures that are not those of its days");
        }
        float[][] values = new float[measures.size()][days];
        for (float[] measure : values) {
            for (int day = 0; day < days; day++) {
                measure[day] = raw.getFloat();
            }
        }
        int[][][] counts = new int[densities.size()][days][Daily.BINS];
        for (int[][] density : counts) {
            for (int[] day : density) {
                for (int bin = 0; bin < day.length; bin++) {
                    day[bin] = raw.getInt();
                }
            }
        }
        return new Daily(measures, values, densities, counts);
    }

    static byte[] of(Finals finals) {
        int members = finals.segments().length;
        ByteBuffer raw = ByteBuffer.allocate(members * finals.stances().size() * Float.BYTES);
        for (float[] stances : finals.stances()) {
            for (float stance : stances) {
                raw.putFloat(stance);
            }
        }
        ByteBuffer all = ByteBuffer.allocate(members + raw.capacity());
        all.put(finals.segments()).put(planes(raw.array()));
        return deflated(all.array());
    }

    static Finals finals(byte[] block, List<String> segments, List<String> issues) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(inflated(block));
        int members = all.remaining() / (1 + Float.BYTES * issues.size());
        byte[] segment = new byte[members];
        all.get(segment);
        byte[] rest = new byte[all.remaining()];
        all.get(rest);
        ByteBuffer raw = ByteBuffer.wrap(words(rest));
        List<float[]> stances = new ArrayList<>();
        for (int k = 0; k < issues.size(); k++) {
            float[] of = new float[members];
            for (int member = 0; member < members; member++) {
                of[member] = raw.getFloat();
            }
            stances.add(of);
        }
        return new Finals(segments, segment, issues, stances, new LinkedHashMap<>());
    }

    /** Whether two blocks hold the same, however each was deflated: libraries differ in that. */
    static boolean same(byte[] one, byte[] other) throws IOException {
        return Arrays.equals(inflated(one), inflated(other));
    }

    private static byte[] planes(byte[] words) {
        byte[] planes = new byte[words.length];
        int count = words.length / Integer.BYTES;
        for (int word = 0; word < count; word++) {
            for (int plane = 0; plane < Integer.BYTES; plane++) {
                planes[plane * count + word] = words[word * Integer.BYTES + plane];
            }
        }
        return planes;
    }

    private static byte[] words(byte[] planes) {
        byte[] words = new byte[planes.length];
        int count = planes.length / Integer.BYTES;
        for (int word = 0; word < count; word++) {
            for (int plane = 0; plane < Integer.BYTES; plane++) {
                words[word * Integer.BYTES + plane] = planes[plane * count + word];
            }
        }
        return words;
    }

    private static byte[] deflated(byte[] raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // The quickest level: a study writes thousands.
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 8_192)) {
            out.write(raw);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static byte[] inflated(byte[] block) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(block))) {
            return in.readAllBytes();
        } catch (ZipException | EOFException e) {
            throw StoreTrouble.damaged("what a run measured cannot be read any more");
        }
    }
}
