package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.MANY_TO_MANY;
import static dev.dovetail.processor.declaration.AnnotationKind.MANY_TO_ONE;

import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.processor.model.Words;

/** Lines that a user can paste. */
final class Samples {
    private Samples() {}

    /** One column of a foreign key to {@code parent}, whose identifier has several. */
    static String keyPart(StoredEntity parent, String id, String name, boolean nullable) {
        String simple = parent.declaration().className().simpleName();
        return "@ForeignKey(value = " + simple + ".class, references = \"" + id + "\""
                + (name.isEmpty() ? "" : ", name = \"" + name + "\"") + ") public abstract "
                + keyType(parent.stored(id).orElseThrow().property().type(), nullable) + " "
                + Words.decapitalized(simple) + Words.capitalized(id) + "();";
    }

    /** The type that a key to an identifier of {@code type} has. */
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
     * The accessor that the target of {@code link} needs as the other side, called {@code name} or suitably.
     *
     * @param nullable whether it may be null, if it is of one
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
