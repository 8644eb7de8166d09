package dev.dovetail.processor.resolve;

import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.model.AssociationModel.End;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sixth step: finds the association table of a many-to-many relationship. Exactly one of the two sides declares it. */
final class AssociationStep {
    private final ColumnStep storage;
    private final InverseFinder inverses;

    AssociationStep(ColumnStep storage, InverseFinder inverses) {
        this.storage = storage;
        this.inverses = inverses;
    }

    /**
     * Returns the association table as seen from {@code link}. If the declaration is wrong, adds the problem to
     * {@code reports} and returns a table with derived names, so that later steps can go on.
     */
    AssociationModel of(DeclaredRelationship link, List<Report> reports) {
        Optional<DeclaredRelationship> other = inverses.mutual(link);
        boolean here = declares(link);
        boolean there = other.map(AssociationStep::declares).orElse(false);
        if (here && there && !inverses.isFirst(link, other.get())) {
            reports.add(Report.of(Problem.ASSOCIATION_TABLE_TWICE, link.annotation().origin("associationTable"),
                    link.owner().name(), link.name(), table(link).text("name"), other.get().display()));
        }
        if (!here && !there && reportsMissingTable(link, other)) {
            reports.add(Report.of(Problem.NO_ASSOCIATION_TABLE, link.annotation().origin(), link.owner().name(),
                    link.name(), defaultTable(link)));
        }
        // If a side wrongly names another one, its table may still be found there. Only the first of the two problems
        // is reported.
        return there && !here ? build(other.get(), Optional.of(link), new ArrayList<>()).reversed()
                : build(link, other, here ? reports : new ArrayList<>());
    }

    private boolean reportsMissingTable(DeclaredRelationship link, Optional<DeclaredRelationship> other) {
        return inverses.of(link).isPresent() || link.backPopulates().isEmpty()
                ? other.map(each -> inverses.isReportedOn(link, inverses.isFirst(link, each)))
                        .orElse(link.backPopulates().isEmpty())
                : false;
    }

    private static boolean declares(DeclaredRelationship link) {
        return link.annotation().isExplicit("associationTable");
    }

    private static AnnotationDeclaration table(DeclaredRelationship link) {
        return link.annotation().annotation("associationTable");
    }

    private String defaultTable(DeclaredRelationship link) {
        return Words.snake(link.owner().className().simpleName()) + "_" + Words.snake(link.name());
    }

    private AssociationModel build(DeclaredRelationship link,
            Optional<DeclaredRelationship> other, List<Report> reports) {
        AnnotationDeclaration table = table(link);
        String name = table.text("name").isEmpty() ? defaultTable(link) : table.text("name");
        boolean ambiguous = link.isSelfReferential();
        String back = other.map(DeclaredRelationship::name).orElse(link.backref());
        String ownPrefix = ambiguous && !back.isEmpty() ? back : link.owner().className().simpleName();
        String otherPrefix = ambiguous ? link.name() : link.target().className().simpleName();
        End own = end(link, link.owner(), ownPrefix, "columns", reports);
        End theirs = end(link, link.target(), otherPrefix, "inverseColumns", reports);
        if (lowered(own.names()).equals(lowered(theirs.names()))) {
            List<String> first = derived(ownPrefix, link.owner());
            List<String> second = derived(otherPrefix.equals(ownPrefix) ? link.name() : otherPrefix, link.target());
            reports.add(Report.of(Problem.ASSOCIATION_COLUMNS_EQUAL, table.origin(), link.owner().name(),
                    link.name(), name, theirs.names().size() == 1 ? "column" : "columns",
                    "\"" + String.join("\", \"", theirs.names()) + "\"", written(first),
                    written(lowered(first).equals(lowered(second))
                            ? second.stream().map(each -> "other_" + each).toList() : second)));
        } else {
            shared(link, name, own, theirs, reports);
        }
        return new AssociationModel(new TableName(table.text("schema"), name), true, own, theirs);
    }

    /** Reports a column of both foreign keys whose referenced columns are stored differently. */
    private static void shared(DeclaredRelationship link, String table, End own, End theirs, List<Report> reports) {
        for (ColumnModel column : own.columns()) {
            theirs.columns().stream().filter(each -> each.name().equalsIgnoreCase(column.name()))
                    .filter(each -> !ColumnForm.of(each).equals(ColumnForm.of(column))).findFirst()
                    .ifPresent(other -> reports.add(Report.of(Problem.ASSOCIATION_COLUMN_DIFFERS,
                            table(link).origin(), link.owner().name(), link.name(), column.name(), table,
                            link.owner().name(), ColumnForm.difference(ColumnForm.of(column), ColumnForm.of(other)),
                            link.target().name(), ColumnForm.difference(ColumnForm.of(other), ColumnForm.of(column)))));
        }
    }

    /** Returns {@code names} in lower case, because databases compare column names without regard to case. */
    private static List<String> lowered(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** Returns {@code names} as the value of an annotation's element. */
    private static String written(List<String> names) {
        String quoted = "\"" + String.join("\", \"", names) + "\"";
        return names.size() == 1 ? quoted : "{" + quoted + "}";
    }

    private List<String> derived(String prefix, EntityDeclaration entity) {
        List<ColumnMapping> ids = storage.of(entity).ids();
        return ids.isEmpty() ? List.of(Words.snake(prefix) + "_id")
                : ids.stream().map(id -> Words.snake(prefix) + "_" + id.column().name()).toList();
    }

    private End end(DeclaredRelationship link, EntityDeclaration entity, String prefix, String element,
            List<Report> reports) {
        StoredEntity stored = storage.of(entity);
        List<String> written = table(link).texts(element);
        List<ColumnMapping> ids = stored.ids();
        if (!written.isEmpty() && written.size() != ids.size() && !ids.isEmpty()) {
            reports.add(Report.of(Problem.ASSOCIATION_COLUMN_COUNT, table(link).origin(element), link.owner().name(),
                    link.name(), element, Integer.toString(written.size()), entity.name(),
                    String.join(", ", ids.stream().map(ColumnMapping::name).toList())));
        }
        List<ColumnModel> columns = new ArrayList<>();
        List<String> referenced = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ColumnModel id = ids.get(i).column();
            columns.add(id.renamed(i < written.size() ? written.get(i) : Words.snake(prefix) + "_" + id.name()));
            referenced.add(id.name());
        }
        return new End(stored.table(), columns, referenced);
    }
}
