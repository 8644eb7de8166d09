package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.MANY_TO_MANY;
import static dev.dovetail.processor.declaration.AnnotationKind.MANY_TO_ONE;

import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.processor.model.Words;

/** Creates lines of code for messages that suggest them. */
final class Samples {
    private Samples() {}

    /**
     * Returns the annotation of one column of a composite foreign key to {@code parent}, which references the attribute
     * {@code id}. {@code name} is the name of the key; empty for none.
     */
    static String foreignKey(StoredEntity parent, String id, String name) {
        return "@ForeignKey(value = " + parent.declaration().className().simpleName() + ".class, references = \"" + id
                + "\"" + (name.isEmpty() ? "" : ", name = \"" + name + "\"") + ")";
    }

    /** Returns the name of a property that references the attribute {@code id} of {@code parent}. */
    static String keyProperty(StoredEntity parent, String id) {
        return Words.decapitalized(parent.declaration().className().simpleName()) + Words.capitalized(Words.last(id));
    }

    /** Returns the accessor of a property that references the attribute {@code id} of {@code parent}. */
    static String keyAccessor(StoredEntity parent, String id, boolean nullable) {
        return " public abstract " + keyType(parent.stored(id).orElseThrow().property().type(), nullable) + " "
                + keyProperty(parent, id) + "();";
    }

    /** Returns the type of a foreign key property that references an identifier of {@code type}. */
    static String keyType(TypeDeclaration type, boolean nullable) {
        String simple = nullable && type.isPrimitive() ? type.typeName().box().toString() : type.simpleName();
        return (nullable ? "@Nullable " : "") + simple.substring(simple.lastIndexOf('.') + 1);
    }

    /** The accessor of {@code other} as the other side of {@code link} that it is meant to be. */
    static String instead(DeclaredRelationship link, DeclaredRelationship other) {
        String owner = link.owner().className().simpleName();
        boolean toMany = link.kind() == MANY_TO_ONE || link.kind() == MANY_TO_MANY;
        return "@" + link.oppositeKind() + "(backPopulates = \"" + link.name() + "\") "
                + other.property().line(toMany ? "List<" + owner + ">" : "@Nullable " + owner);
    }

    /**
     * Returns a declaration of the other side of {@code link}.
     *
     * @param name the name of the property; empty for a derived name
     * @param nullable whether the property may be null; ignored for a collection
     */
    static String otherSide(DeclaredRelationship link, String name, boolean nullable) {
        String owner = link.owner().className().simpleName();
        boolean toMany = link.kind() == MANY_TO_ONE || link.kind() == MANY_TO_MANY;
        String property = name.isEmpty() ? Words.decapitalized(owner) + (toMany ? "s" : "") : name;
        String type = toMany ? "List<" + owner + ">" : (nullable ? "@Nullable " : "") + owner;
        return "@" + link.oppositeKind() + "(backPopulates = \"" + link.name() + "\") public abstract " + type + " "
                + property + "();";
    }
}
