package dev.dovetail.it.music;

import dev.dovetail.generated.Tracked;
import dev.dovetail.it.database.RowText;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Writes objects and what relationships lead to from them as a text, in which equal graphs are equal. */
final class Graph {
    private final StringBuilder text = new StringBuilder();

    /** A relationship that is followed: its name, and its value on an object. */
    record Step<E>(String name, Function<E, Object> value, List<Step<Object>> next) {
        @SuppressWarnings("unchecked") // a step is only taken from objects of the type that it was made for
        static <E> Step<E> of(String name, Function<E, Object> value, Step<?>... next) {
            List<Step<Object>> steps = new ArrayList<>();
            for (Step<?> each : next) {
                steps.add((Step<Object>) each);
            }
            return new Step<>(name, value, steps);
        }
    }

    @SuppressWarnings("unchecked") // see Step
    static String of(List<?> roots, Step<?>... steps) {
        Graph graph = new Graph();
        List<Step<Object>> all = new ArrayList<>();
        for (Step<?> each : steps) {
            all.add((Step<Object>) each);
        }
        for (Object root : roots) {
            graph.write(root, all);
        }
        return graph.text.toString();
    }

    private void write(Object object, List<Step<Object>> steps) {
        Tracked tracked = (Tracked) object;
        text.append(tracked.$type().name()).append(' ');
        for (Attribute attribute : tracked.$type().attributes()) {
            text.append(RowText.of(tracked.$get(attribute.index()))).append('|');
        }
        for (Step<Object> step : steps) {
            text.append("\n  ").append(step.name).append(" (");
            write(step.value.apply(object), step);
            text.append(')');
        }
        text.append('\n');
    }

    private void write(Object value, Step<Object> step) {
        if (value instanceof List<?> list) {
            list.forEach(each -> write(each, step.next));
        } else if (value instanceof Collection<?> set) {
            TreeSet<String> members = new TreeSet<>();
            for (Object each : set) {
                Graph member = new Graph();
                member.write(each, step.next);
                members.add(member.text.toString());
            }
            text.append(members);
        } else if (value != null) {
            write(value, step.next);
        }
    }
}
