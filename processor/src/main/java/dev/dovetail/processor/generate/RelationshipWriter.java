package dev.dovetail.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Fetch;
import dev.dovetail.generated.CollectionType;
import dev.dovetail.generated.Order;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.model.ConstraintNames;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.ForeignKeyModel;
import dev.dovetail.processor.model.InverseModel;
import dev.dovetail.processor.model.PropertyNames;
import dev.dovetail.processor.model.RelationshipModel;
import java.util.List;

/** Generates the expression that describes one side of a relationship for the runtime. */
final class RelationshipWriter {
    /** The number of characters of the name and the arguments of a call that fit on a line. */
    private static final int WIDTH = 93;
    private static final String PACKAGE = "\\b([a-z]+\\.)+(?=[A-Z])";

    private RelationshipWriter() {}

    /** Returns the expression for {@code relationship} of {@code entity}. */
    static Chain write(EntityModel entity, RelationshipModel relationship, PropertyNames names) {
        Chain chain = new Chain(CodeBlock.of("$T.$L($L, $S, $T.TYPE)", RelationshipDefinition.class,
                factory(relationship), names.constant(relationship), relationship.name(),
                relationship.target().companion()));
        connect(chain, relationship);
        for (ForeignKeyModel key : entity.foreignKeys()) {
            if (key.deferrable() && EntityTypeWriter.uses(relationship, key)) {
                chain.call("deferrable($S)", ConstraintNames.fitting(key.name()));
            }
        }
        InverseModel inverse = relationship.inverse();
        if (inverse != null) {
            chain.call("inverse($S)", inverse.property());
        }
        behave(chain, relationship);
        shape(chain, relationship);
        return chain;
    }

    private static String factory(RelationshipModel relationship) {
        return switch (relationship.kind()) {
            case ONE_TO_MANY -> "oneToMany";
            case MANY_TO_ONE -> "manyToOne";
            case ONE_TO_ONE -> "oneToOne";
            case ONE_TO_ONE_KEYED -> "oneToOneKeyed";
            case MANY_TO_MANY -> "manyToMany";
        };
    }

    private static void connect(Chain chain, RelationshipModel relationship) {
        AssociationModel association = relationship.association();
        if (association != null) {
            String method = association.declared() ? "association" : "associationInverse";
            CodeBlock table = EntityTypeWriter.table(association.table());
            CodeBlock own = list(association.own().names());
            CodeBlock other = list(association.other().names());
            String line = CodeBlock.join(List.of(table, own, other), ", ").toString().replaceAll(PACKAGE, "");
            boolean fits = method.length() + line.length() < WIDTH;
            chain.call(fits ? "$L($L, $L, $L)" : "$L($L,$>$>\n$L,\n$L$<$<)", method, table, own, other);
            return;
        }
        chain.call("key($L)", texts(relationship.key()));
        chain.callIf(!relationship.references().isEmpty(), "references($L)", texts(relationship.references()));
    }

    private static void behave(Chain chain, RelationshipModel relationship) {
        if (!relationship.cascade().equals(RelationshipModel.DEFAULT_CASCADE)) {
            chain.call("cascade($L)", CodeBlock.join(relationship.cascade().stream()
                    .map(operation -> CodeBlock.of("$T.$L", Cascade.class, operation))
                    .toList(), ", "));
        }
        chain.callIf(relationship.deleteOrphans(), "deleteOrphans()")
                .callIf(relationship.singleParent(), "singleParent()")
                .callIf(relationship.passiveDeletes(), "passiveDeletes()")
                .callIf(relationship.viewOnly(), "viewOnly()")
                .callIf(relationship.fetch() != Fetch.LAZY, "fetch($T.$L)", Fetch.class, relationship.fetch())
                .callIf(relationship.implicit(), "implicit()");
    }

    private static void shape(Chain chain, RelationshipModel relationship) {
        List<Order> terms = relationship.orderBy();
        if (!terms.isEmpty()) {
            chain.call("orderBy($L)", CodeBlock.join(terms.stream()
                    .map(term -> CodeBlock.of("new $T($S, $L)", Order.class, term.attribute(), term.descending()))
                    .toList(), ", "));
        }
        chain.callIf(relationship.container() == CollectionType.SET, "asSet()");
        String mapKey = relationship.mapKey();
        if (mapKey != null) {
            chain.call("asMap($S)", mapKey);
        }
    }

    private static CodeBlock list(List<String> names) {
        return CodeBlock.of("$T.of($L)", List.class, texts(names));
    }

    private static CodeBlock texts(List<String> names) {
        return CodeBlock.join(names.stream().map(name -> CodeBlock.of("$S", name)).toList(), ", ");
    }
}
