package dev.dovetail.it.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the steps of one case; says the first step that differed. */
final class CaseRunner implements AutoCloseable {
    private final Database database;
    private final Case sequence;
    private final Map<String, Object> objects = new LinkedHashMap<>();
    private @Nullable Session session;

    CaseRunner(Database database, Case sequence) {
        this.database = database;
        this.sequence = sequence;
    }

    /** Null where all steps agree; otherwise the first that does not. */
    @Nullable String run() {
        if (!sequence.category().equals("sync")) {
            session = database.openSession();
        }
        int number = 0;
        for (JsonNode step : sequence.steps()) {
            String difference;
            try {
                difference = run(step);
            } catch (RuntimeException e) {
                difference = e.toString();
            }
            if (difference != null) {
                return "step " + number + " " + step + ": " + difference;
            }
            number++;
        }
        try {
            if (session != null) {
                session.commit();
            }
        } catch (RuntimeException e) {
            return "after the last step: " + e;
        }
        return null;
    }

    private @Nullable String run(JsonNode step) {
        String op = step.path("op").asText();
        checkRelationship(op, step);
        switch (op) {
            case "new" -> objects.put(step.path("ref").asText(),
                    Model.create(step.path("type").asText(), step.path("ref").asText()));
            case "add" -> session().add(object(step));
            case "set" -> Model.refer(object(step), relationship(step), target(step.get("value")));
            case "append" -> collection(step).add(value(step));
            case "insert" -> {
                List<Object> list = collection(step);
                list.add(Math.min(step.path("index").asInt(), list.size()), value(step));
            }
            case "remove" -> collection(step).remove(value(step));
            case "replace" -> replace(step);
            case "clear" -> collection(step).clear();
            case "read" -> {
                return read(step);
            }
            case "flush" -> session().flush();
            case "commit" -> session().commit();
            case "rollback" -> session().rollback();
            case "delete" -> session().delete(object(step));
            case "expire" -> session().expireAll();
            case "reopen" -> reopen();
            default -> throw new IllegalArgumentException("There is no operation \"" + op + "\".");
        }
        return null;
    }

    private void checkRelationship(String op, JsonNode step) {
        switch (op) {
            case "set" -> Model.require(object(step), relationship(step), false);
            case "append", "insert", "remove", "replace", "clear" ->
                Model.require(object(step), relationship(step), true);
            case "read" ->
                Model.require(object(step), relationship(step), Model.isCollection(relationship(step)));
            default -> { }
        }
    }

    private void replace(JsonNode step) {
        List<Object> content = new ArrayList<>();
        for (JsonNode label : step.path("value")) {
            content.add(Objects.requireNonNull(target(label)));
        }
        Model.replace(object(step), relationship(step), content);
    }

    private @Nullable String read(JsonNode step) {
        JsonNode expected = step.get("expect");
        if (expected == null) {
            throw new IllegalArgumentException("A read says what it expects.");
        }
        if (!Model.isCollection(relationship(step))) {
            Object found = Model.reference(object(step), relationship(step));
            String label = found == null ? null : Model.label(found);
            String wanted = expected.isNull() ? null : expected.asText();
            return Objects.equals(label, wanted) ? null : "found " + label;
        }
        List<String> labels = new ArrayList<>();
        for (Object member : collection(step)) {
            labels.add(Model.label(member));
        }
        List<String> wanted = new ArrayList<>();
        expected.forEach(label -> wanted.add(label.asText()));
        if (step.path("unordered").asBoolean()) {
            Collections.sort(labels);
        }
        return labels.equals(wanted) ? null : "found " + labels;
    }

    private void reopen() {
        session().commit();
        session().close();
        Session next = database.openSession();
        session = next;
        List<String> gone = new ArrayList<>();
        for (Map.Entry<String, Object> entry : objects.entrySet()) {
            Object found = Model.findByName(next, entry.getValue(), entry.getKey());
            if (found == null) {
                gone.add(entry.getKey());
            } else {
                entry.setValue(found);
            }
        }
        gone.forEach(objects::remove);
    }

    private Session session() {
        return Objects.requireNonNull(session, "A case of the category sync has no session.");
    }

    private Object object(JsonNode step) {
        return Objects.requireNonNull(target(step.get("ref")));
    }

    private Object value(JsonNode step) {
        return Objects.requireNonNull(target(step.get("value")));
    }

    private @Nullable Object target(@Nullable JsonNode label) {
        if (label == null) {
            throw new IllegalArgumentException("The step names no object.");
        }
        if (label.isNull()) {
            return null;
        }
        return Objects.requireNonNull(objects.get(label.asText()), "There is no object " + label + ".");
    }

    private List<Object> collection(JsonNode step) {
        return Model.collection(object(step), relationship(step));
    }

    private static String relationship(JsonNode step) {
        return step.path("rel").asText();
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}
