package dev.dovetail.tools;

import dev.dovetail.tools.plan.Finding;
import dev.dovetail.tools.source.SourceFolder.Outcome;
import java.util.EnumMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was written, what was not, and why. {@code toString} tells it to the user. */
public final class GenerationReport {
    private final String folder;
    private final List<Finding> findings;
    private final Map<Outcome, List<String>> types = new EnumMap<>(Outcome.class);

    GenerationReport(String folder, List<Finding> findings) {
        this.folder = folder;
        this.findings = List.copyOf(findings);
    }

    void add(String type, Outcome outcome) {
        types.computeIfAbsent(outcome, each -> new ArrayList<>()).add(type);
    }

    /** Returns the types with an outcome. */
    public List<String> types(Outcome outcome) {
        return List.copyOf(types.getOrDefault(outcome, List.of()));
    }

    /** Returns what is not mapped, or in another way. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(folder).append(": ")
                .append(types(Outcome.WRITTEN).size()).append(" written, ")
                .append(types(Outcome.UPDATED).size()).append(" updated, ")
                .append(types(Outcome.SAME).size()).append(" unchanged.\n");
        List<String> beside = types(Outcome.BESIDE);
        if (!beside.isEmpty()) {
            out.append("Edited since they were written, so that the new version is beside them:\n");
            beside.forEach(type -> out.append("    ").append(type).append(".java.new\n"));
        }
        if (!findings.isEmpty()) {
            out.append("To know:\n");
            findings.forEach(finding -> out.append("    ").append(finding).append('\n'));
        }
        return out.toString();
    }
}
