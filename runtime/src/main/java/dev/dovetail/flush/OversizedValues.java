package dev.dovetail.flush;

import dev.dovetail.error.ValueTooLargeException;
import dev.dovetail.flush.FlushStep.InsertRows;
import dev.dovetail.flush.FlushStep.SwitchRows;
import dev.dovetail.flush.FlushStep.UpdateRows;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the exception of a value that is too large which property it belongs to. Uses the column that the driver
 * names, or else the values that exceed the limit in the driver's message.
 */
public final class OversizedValues {
    private static final Pattern LENGTH = Pattern.compile("value too long for type [a-z ]+\\((\\d+)\\)");
    private static final Pattern DIGITS =
            Pattern.compile("precision \\d+, scale (\\d+) must round to an absolute value less than (10\\^)?(\\d+)");

    private OversizedValues() {}

    /** Adds to {@code failure} the properties of {@code step} that may have caused it. */
    static void explain(ValueTooLargeException failure, FlushStep step) {
        if (step instanceof InsertRows inserts) {
            explain(failure, inserts.type(), inserts.columns(), inserts.rows());
        } else if (step instanceof UpdateRows updates) {
            explain(failure, updates.type(), updates.columns(), updates.rows());
        } else if (step instanceof SwitchRows switches) {
            explain(failure, switches.type(), switches.columns(), switches.rows());
        }
    }

    /**
     * Adds to {@code failure} the property of {@code type} that the driver names. Used for statements whose values are
     * not known here.
     */
    public static void written(ValueTooLargeException failure, EntityMapping<?> type) {
        explain(failure, type, type.attributes(), List.of());
    }

    private static void explain(ValueTooLargeException failure, EntityMapping<?> type, List<Attribute> columns,
            List<Tracked> rows) {
        List<Attribute> about = new ArrayList<>();
        for (Attribute column : type.attributes()) {
            if (failure.columns().stream().anyMatch(column.column()::equalsIgnoreCase)) {
                about.add(column);
            }
        }
        String message = String.valueOf(failure.getMessage());
        if (about.isEmpty()) {
            for (Attribute column : columns) {
                if (rows.stream().anyMatch(row -> exceeds(message, column.toColumn(row.$get(column.index()))))) {
                    about.add(column);
                }
            }
        }
        String subject = about.isEmpty() ? type.name()
                : about.stream().map(each -> type.name() + "." + each.name()).collect(Collectors.joining(" or "));
        failure.explain(subject + ": the value is larger than its column. Make the column larger"
                + " (@Column(length = ...), or precision and scale), or the value smaller.",
                type.name(), about.stream().map(Attribute::name).toList());
    }

    /** Returns whether {@code value} exceeds the limit in {@code message}. */
    private static boolean exceeds(String message, @Nullable Object value) {
        if (value instanceof String text) {
            Matcher length = LENGTH.matcher(message);
            return length.find() && text.codePointCount(0, text.length()) > Integer.parseInt(length.group(1));
        }
        if (!(value instanceof Number number)) {
            return false;
        }
        if (message.contains("smallint out of range")) {
            return number.longValue() != number.shortValue();
        }
        if (message.contains("integer out of range")) {
            return number.longValue() != number.intValue();
        }
        if (message.contains("numeric value out of range")) {
            return value instanceof BigDecimal || value instanceof BigInteger;
        }
        Matcher digits = DIGITS.matcher(message);
        if (!digits.find() || !(value instanceof BigDecimal || value instanceof BigInteger)) {
            return false;
        }
        int places = Integer.parseInt(digits.group(3));
        BigDecimal limit = digits.group(2) == null ? BigDecimal.valueOf(places) : BigDecimal.TEN.pow(places);
        BigDecimal decimal = new BigDecimal(number.toString())
                .setScale(Integer.parseInt(digits.group(1)), RoundingMode.HALF_UP);
        return decimal.abs().compareTo(limit) >= 0;
    }
}
