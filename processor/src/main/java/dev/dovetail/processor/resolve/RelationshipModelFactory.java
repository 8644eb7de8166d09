package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.MAP_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.ORDER_BY;

import com.palantir.javapoet.TypeName;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Fetch;
import dev.dovetail.generated.CollectionType;
import dev.dovetail.generated.Order;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.model.AccessorModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.RelationshipBuilder;
import dev.dovetail.processor.model.RelationshipModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Creates the models of declared and implicit relationships. */
final class RelationshipModelFactory {
    private final ColumnStep storage;
    private final ImplicitSideStep implicit;

    RelationshipModelFactory(ColumnStep storage, ImplicitSideStep implicit) {
        this.storage = storage;
        this.implicit = implicit;
    }

    /** Returns the model of a declared side. {@code index} is its place among the relationships of the entity. */
    RelationshipModel declared(ResolvedSide side, int index, AccessorModel accessor) {
        DeclaredRelationship link = side.link();
        AnnotationDeclaration annotation = link.annotation();
        RelationshipBuilder builder = RelationshipModel
                .of(index, link.name(), side.keyResolution().kind(), new EntityNames(link.target().className()))
                .targetAttributes(storage.of(link.target()).names())
                .accessor(accessor)
                .cascade(annotation.texts("cascade").stream().map(Cascade::valueOf).toList())
                .deleteOrphans(annotation.flag("deleteOrphans"))
                .singleParent(annotation.flag("singleParent"))
                .passiveDeletes(annotation.flag("passiveDeletes"))
                .viewOnly(link.isViewOnly())
                .fetch(Fetch.valueOf(annotation.text("fetch")))
                .orderBy(orderBy(link));
        route(side, builder);
        if (side.association() != null) {
            builder.association(side.association());
        }
        if (side.isKeptInSync()) {
            PropertyDeclaration other = side.other().orElseThrow().property();
            builder.inverse(other.name(), other.getter().method());
        } else {
            implicit.causedBy(side).ifPresent(other -> builder.inverse(other.name(), null));
        }
        shape(link, builder);
        return builder.build();
    }

    /** Returns the model of an implicit side. {@code index} is its place among the relationships of the entity. */
    RelationshipModel implicit(ImplicitSide side, int index) {
        DeclaredRelationship link = side.declared().link();
        RelationshipBuilder builder = RelationshipModel
                .of(index, side.name(), side.kind(), new EntityNames(link.owner().className()))
                .targetAttributes(storage.of(link.owner()).names())
                .viewOnly(link.isViewOnly());
        if (!link.isViewOnly()) {
            builder.inverse(link.name(), link.property().getter().method());
        }
        if (side.named()) {
            builder.backref();
        }
        route(side.declared(), builder);
        if (side.declared().association() != null) {
            builder.association(side.declared().association().reversed());
        }
        return builder.build();
    }

    private void route(ResolvedSide side, RelationshipBuilder builder) {
        ResolvedForeignKey key = side.keyResolution().key();
        if (key != null && key.sound()) {
            List<String> ids = storage.of(key.parent()).ids().stream().map(ColumnMapping::name).toList();
            builder.key(key.properties(), key.references().equals(ids) ? List.of() : key.references());
        }
    }

    private void shape(DeclaredRelationship link, RelationshipBuilder builder) {
        if (link.container() == CollectionType.SET) {
            builder.asSet();
        } else if (link.container() == CollectionType.MAP) {
            String name = link.property().annotation(MAP_KEY).map(each -> each.text("value")).orElse("");
            Optional<ColumnMapping> key = storage.of(link.target()).stored(name);
            TypeName type = link.property().type().arguments().get(0).typeName();
            builder.asMap(key.map(ColumnMapping::name).orElse(name), type.isPrimitive() ? type.box() : type);
        }
    }

    private List<Order> orderBy(DeclaredRelationship link) {
        List<Order> terms = new ArrayList<>();
        String written = link.property().annotation(ORDER_BY).map(each -> each.text("value")).orElse("");
        for (String term : written.isBlank() ? new String[0] : written.split(",")) {
            String[] words = term.strip().split("\\s+");
            if (storage.of(link.target()).stored(words[0]).isPresent()) {
                terms.add(new Order(words[0], words.length > 1 && words[1].toLowerCase(Locale.ROOT).equals("desc")));
            }
        }
        return terms;
    }
}
