package dev.dovetail.processor.resolve;

import dev.dovetail.processor.model.Words;

/** Lines that a user can paste. */
final class Samples {
    private Samples() {}

    /** The accessor that the target of {@code link} needs as the other side, called {@code name} or suitably. */
    static String otherSide(Link link, String name) {
        String owner = link.owner().className().simpleName();
        boolean toMany = link.kind().startsWith("Many");
        String property = name.isEmpty() ? Words.decapitalized(owner) + (toMany ? "s" : "") : name;
        String type = toMany ? "List<" + owner + ">" : "@Nullable " + owner;
        return "@" + link.oppositeKind() + "(backPopulates = \"" + link.name() + "\") public abstract " + type + " "
                + property + "();";
    }
}
