package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.MANY_TO_ONE;

import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import dev.dovetail.processor.model.Words;
import java.util.List;

/** Says why a relationship has no foreign key to use, and what to write. */
final class KeyReports {
    private final Declarations declarations;
    private final ColumnStep storage;
    private final InverseFinder inverses;

    KeyReports(Declarations declarations, ColumnStep storage, InverseFinder inverses) {
        this.inverses = inverses;
        this.declarations = declarations;
        this.storage = storage;
    }

    /** Returns the report that {@code child} has no foreign key to {@code parent}. */
    Report none(DeclaredRelationship link, EntityDeclaration child, EntityDeclaration parent) {
        return Report.of(Problem.NO_FOREIGN_KEY, link.annotation().origin(), link.owner().name(), link.name(),
                child.name(), parent.name(), child.name(), suggestedKey(parent, false, isNullable(link)));
    }

    /** Returns the report that neither entity of a one-to-one relationship has a foreign key to the other. */
    Report noneOfOneToOne(DeclaredRelationship link) {
        boolean holdsHere = !link.property().nullable() || link.target().properties().isEmpty();
        EntityDeclaration child = holdsHere ? link.owner() : link.target();
        EntityDeclaration parent = holdsHere ? link.target() : link.owner();
        return Report.of(Problem.NO_FOREIGN_KEY, link.annotation().origin(), link.owner().name(), link.name(),
                child.name(), parent.name(), child.name(), suggestedKey(parent, true, false));
    }

    /** Returns the report that {@code link} could use each of {@code candidates}. */
    Report ambiguous(DeclaredRelationship link, EntityDeclaration child, EntityDeclaration parent,
            List<ResolvedForeignKey> candidates) {
        List<String> names = candidates.stream().map(ResolvedForeignKey::display).toList();
        return Report.of(Problem.AMBIGUOUS_FOREIGN_KEY, link.annotation().origin(), link.owner().name(), link.name(),
                child.name(), number(names.size()), parent.name(), String.join(", ", names),
                selector(candidates));
    }

    /** Returns the report that both entities of a one-to-one relationship have a foreign key to the other. */
    Report inBoth(DeclaredRelationship link, List<ResolvedForeignKey> candidates) {
        return Report.of(Problem.KEY_IN_BOTH_SIDES, link.annotation().origin(), link.owner().name(), link.name(),
                candidates.get(0).display(), candidates.get(1).display(), selector(candidates));
    }

    /** Returns the value of {@code foreignKey} that selects the first of {@code candidates}, as it is written. */
    private static String selector(List<ResolvedForeignKey> candidates) {
        List<String> names = candidates.get(0).selector(candidates);
        return names.size() == 1 ? "\"" + names.get(0) + "\"" : "{\"" + String.join("\", \"", names) + "\"}";
    }

    /**
     * Returns the report that the foreign key is in the parent and not in the child. Its place is that key, which has
     * to be moved.
     */
    Report inParent(DeclaredRelationship link, EntityDeclaration child, EntityDeclaration parent,
            ResolvedForeignKey reversed) {
        Origin origin = declarations.isCompiled(parent.qualifiedName())
                ? reversed.annotation().origin("value") : link.annotation().origin();
        return Report.of(Problem.FOREIGN_KEY_IN_PARENT, origin, link.owner().name(), link.name(), link.displayKind(),
                child.name(), reversed.display(), child.name(),
                suggestedKey(parent, false, isNullable(link)));
    }

    /** Reports each name in {@code foreignKey} of {@code link} that is not a property of one of {@code candidates}. */
    void unknownName(
            DeclaredRelationship link, EntityDeclaration child, EntityDeclaration parent,
            List<ResolvedForeignKey> candidates, List<Report> found) {
        List<String> right = candidates.stream().flatMap(key -> key.properties().stream()).toList();
        List<String> names = link.foreignKey();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (right.contains(name) || name.isBlank()) {
                continue;
            }
            Origin origin = link.annotation().origin("foreignKey", i);
            boolean isProperty = child.property(name).isPresent() || storage.of(child).isBroken(name);
            if (isProperty && storage.of(child).isBroken(name)) {
                return;
            }
            String remedy = right.isEmpty()
                    ? " Add to " + child.name() + ": " + suggestedKey(parent, false, isNullable(link))
                    : Suggestion.orAll(name, right);
            found.add(isProperty
                    ? Report.of(Problem.NOT_A_FOREIGN_KEY, origin, link.owner().name(), link.name(), name,
                            child.name() + "." + name, parent.name(), remedy)
                    : Report.of(Problem.UNKNOWN_FOREIGN_KEY, origin, link.owner().name(), link.name(), name,
                            child.name(), remedy));
        }
        if (found.isEmpty() && names.stream().noneMatch(String::isBlank)) {
            found.add(Report.of(Problem.NOT_A_FOREIGN_KEY, link.annotation().origin("foreignKey"),
                    link.owner().name(), link.name(), String.join(", ", names),
                    child.name() + "." + String.join(", ", names), parent.name(),
                    " They belong to different keys: name the properties of one."));
        }
    }

    /**
     * Returns whether the kinds of the two sides do not match. That is reported elsewhere, and no foreign key would
     * solve it.
     */
    boolean isMismatched(DeclaredRelationship link) {
        return link.target().property(link.backPopulates()).flatMap(PropertyDeclaration::relationship)
                .map(other -> !other.is(link.oppositeKind())).orElse(false);
    }

    /**
     * Returns whether the suggested foreign key is nullable: as the side that uses it in the child. If that side is
     * declared but not found, the key is nullable.
     */
    private boolean isNullable(DeclaredRelationship link) {
        return link.kind() == MANY_TO_ONE ? link.property().nullable()
                : inverses.of(link).map(other -> other.property().nullable()).orElse(!link.backPopulates().isEmpty());
    }

    /**
     * Returns a declaration of a foreign key property, for messages:
     * {@code @ForeignKey(User.class) public abstract Long userId();}.
     */
    private String suggestedKey(EntityDeclaration parent, boolean unique, boolean nullable) {
        List<ColumnMapping> ids = storage.of(parent).ids();
        if (ids.size() > 1) {
            return String.join(" ", ids.stream()
                    .map(id -> Samples.foreignKey(storage.of(parent), id.name(), "")
                            + Samples.keyAccessor(storage.of(parent), id.name(), nullable)).toList());
        }
        TypeDeclaration type = ids.isEmpty() ? null : ids.get(0).property().type();
        String id = ids.isEmpty() ? "id" : ids.get(0).name();
        String simple = parent.className().simpleName();
        return "@ForeignKey(" + simple + ".class) " + (unique ? "@Column(unique = true) " : "")
                + "public abstract " + (nullable ? "@Nullable " : "") + (type == null ? "Long" : simpleName(type)) + " "
                + Words.decapitalized(simple) + Words.capitalized(Words.last(id)) + "();";
    }

    private static String simpleName(TypeDeclaration type) {
        String boxed = type.isPrimitive() ? type.typeName().box().toString() : type.simpleName();
        return boxed.substring(boxed.lastIndexOf('.') + 1);
    }

    private static String number(int count) {
        return switch (count) {
            case 2 -> "two";
            case 3 -> "three";
            case 4 -> "four";
            default -> Integer.toString(count);
        };
    }
}
