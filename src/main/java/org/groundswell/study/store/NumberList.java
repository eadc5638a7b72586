package org.groundswell.study.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;

/** Numbers as a JSON array that gives back the very doubles; null stands for NaN. */
final class NumberList {
    private static final JsonFactory JSON = new JsonFactory();

    private NumberList() {}

    static String text(double[] values) {
        StringBuilder text = new StringBuilder(16 * values.length + 2).append('[');
        for (int place = 0; place < values.length; place++) {
            text.append(place == 0 ? "" : ",").append(text(values[place]));
        }
        return text.append(']').toString();
    }

    /** A single one. */
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "null";
        }
        if (Double.isInfinite(value)) {
            // No number of JSON is infinite, but one may be too large for any double.
            return value > 0 ? "9e999" : "-9e999";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15 && (value != 0 || 1 / value > 0);
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    /** @throws IOException if the text is no such array */
    static double[] parse(String text) throws IOException {
        double[] values = new double[64];
        int size = 0;
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("is no list of numbers");
            }
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (size == values.length) {
                    values = Arrays.copyOf(values, 2 * size);
                }
                values[size++] = token == JsonToken.VALUE_NULL ? Double.NaN : json.getDoubleValue();
            }
        }
        return Arrays.copyOf(values, size);
    }
}
