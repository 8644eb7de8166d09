package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.VERSION;

import dev.dovetail.processor.declaration.AccessorDeclaration;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.model.AccessorModel;
import dev.dovetail.processor.model.AccessorModel.Method;
import dev.dovetail.processor.model.AccessorModel.Setter;
import dev.dovetail.processor.model.AccessorModel.Visibility;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.CheckModel;
import dev.dovetail.processor.model.EntityBuilder;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.ForeignKeyModel;
import dev.dovetail.processor.model.HierarchyModel;
import dev.dovetail.processor.model.ImplTraits;
import dev.dovetail.processor.model.IndexModel;
import dev.dovetail.processor.model.LintWarning;
import dev.dovetail.processor.model.UniqueModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Last step: builds the model of an entity from the results of the other steps. */
final class ModelStep {
    private final Declarations declarations;
    private final ForeignKeyStep foreignKeys;
    private final ColumnStep storage;
    private final TargetStep targets;
    private final SideStep sides;
    private final ImplicitSideStep implicit;
    private final RelationshipModelFactory relationships;

    ModelStep(Declarations declarations, ForeignKeyStep foreignKeys, ColumnStep storage, TargetStep targets,
            SideStep sides, ImplicitSideStep implicit) {
        this.declarations = declarations;
        this.foreignKeys = foreignKeys;
        this.storage = storage;
        this.targets = targets;
        this.sides = sides;
        this.implicit = implicit;
        this.relationships = new RelationshipModelFactory(storage, implicit);
    }

    /** Returns the model of {@code entity}, whose constraints are {@code constraints}. */
    EntityModel of(EntityDeclaration entity, DeclaredConstraints constraints) {
        StoredEntity stored = storage.of(entity);
        EntityBuilder builder = EntityModel.of(new EntityNames(entity.className()),
                        new ImplTraits(entity.shape().isInterface(), entity.shape().isPublic(),
                                entity.methods().contains("toString"), entity.methods().contains("equals"),
                                entity.properties().stream().anyMatch(ModelStep::isHidden),
                                entity.shape().memberTypes(),
                                entity.shape().shadowed(), entity.shape().fieldNames(),
                                warnings(entity)),
                        entity.className().topLevelClassName().simpleName() + ".java", stored.table())
                .comment(entity.comment()).readOnly(entity.isReadOnly());
        if (stored.ids().stream().anyMatch(ColumnMapping::isUnreturned)) {
            builder.unreturned();
        }
        addProperties(entity, stored, builder);
        addConstraints(constraints, stored, builder);
        stored.broken().stream().filter(each -> each.component() == null).forEach(each -> addStub(each, builder));
        targets.of(entity).broken().forEach(each -> addStub(each, builder));
        return builder.build();
    }

    /**
     * Returns the warnings caused by the types that {@code entity} uses, and by the entities that add an implicit side
     * to it.
     */
    private Set<LintWarning> warnings(EntityDeclaration entity) {
        Set<LintWarning> warnings = new LinkedHashSet<>(entity.shape().warnings());
        for (ImplicitSide side : implicit.of(entity)) {
            EntityDeclaration other = side.declared().link().owner();
            other.shape().warnings().stream().filter(each -> other.className().simpleNames().contains(each.type()))
                    .forEach(warnings::add);
        }
        return warnings;
    }

    private void addProperties(EntityDeclaration entity, StoredEntity stored, EntityBuilder builder) {
        int first = 0;
        Map<String, AttributeModel> attributes = new HashMap<>();
        for (EntityDeclaration level : declarations.levels(entity)) {
            if (level == entity && entity.isInHierarchy()) {
                builder.hierarchy(hierarchy(entity, first));
            }
            first = addLevel(level, entity, stored, builder, first, attributes);
        }
        EmbeddedStep records = new EmbeddedStep(attributes, ModelStep::accessor);
        entity.embedded().forEach(each -> builder.embedded(records.of(each)));
    }

    /** Adds the properties that {@code level} declares, as {@code entity} inherits them. Returns the next index. */
    private int addLevel(
            EntityDeclaration level, EntityDeclaration entity, StoredEntity stored, EntityBuilder builder, int first,
            Map<String, AttributeModel> attributes) {
        List<ImplicitSide> implicitSides = implicit.of(level);
        int relationship = first;
        int attribute = first + sides.of(level).size() + implicitSides.size();
        for (PropertyDeclaration declared : level.ownProperties()) {
            PropertyDeclaration property = entity.property(declared.name()).orElse(declared);
            for (ResolvedSide side : sides.of(level)) {
                if (side.link().name().equals(property.name())) {
                    builder.property(relationships.declared(side, relationship++, accessor(property)));
                }
            }
            if (stored.stored(property.name()).isPresent()) {
                AttributeModel model = attribute(stored.stored(property.name()).get(), stored, attribute++);
                attributes.put(model.name(), model);
                builder.property(model);
            }
        }
        for (ImplicitSide side : implicitSides) {
            builder.property(relationships.implicit(side, relationship++));
        }
        if (level.isSealed() && !level.level().hasParent()) {
            builder.property(AttributeModel.ofDiscriminator(attribute++, Hierarchies.discriminator(level)));
        }
        return attribute;
    }

    private HierarchyModel hierarchy(EntityDeclaration entity, int first) {
        EntityDeclaration root = declarations.root(entity);
        List<EntityDeclaration> levels = declarations.levels(entity);
        List<EntityDeclaration> below = declarations.below(entity);
        List<UniqueModel> uniques = new ArrayList<>();
        List<ForeignKeyModel> keys = new ArrayList<>();
        for (EntityDeclaration level : levels.subList(0, levels.size() - 1)) {
            StoredEntity stored = storage.of(level);
            DeclaredConstraints declared = DeclaredConstraints.of(stored, foreignKeys.of(level));
            uniques.addAll(uniques(declared, stored));
            declared.foreignKeys().forEach(each -> keys.add(foreignKey(each, stored)));
        }
        return new HierarchyModel(Hierarchies.strategy(root), Hierarchies.discriminator(root),
                declarations.parent(entity).map(each -> new EntityNames(each.className())).orElse(null),
                levels.size() - 1, entity.isSealed(), Hierarchies.value(entity),
                Hierarchies.names(below.stream().filter(each -> each.level().parent().equals(entity.qualifiedName()))
                        .toList()),
                Hierarchies.names(below),
                Stream.concat(Stream.of(entity), below.stream()).filter(each -> !each.isSealed())
                        .map(Hierarchies::value).toList(), first, uniques, keys);
    }

    private AttributeModel attribute(ColumnMapping storage, StoredEntity entity, int index) {
        AttributeModel model = AttributeModel.of(index, storage.name(), accessor(storage.property()),
                storage.column());
        if (storage.isId()) {
            model = model.asId(storage.keySource());
        }
        if (storage.property().has(VERSION)) {
            model = model.asVersion();
        }
        if (entity.uniques().contains(Set.of(storage.name())) && !storage.isId()) {
            model = model.asUnique();
        }
        if (storage.property().has(FOREIGN_KEY) || isForeignKeyBelow(storage, entity)) {
            model = model.asForeignKey();
        }
        return storage.conversion() == null ? model : model.converted(storage.conversion());
    }

    /** Returns whether a type below {@code entity} makes the property part of a foreign key of its own. */
    private static boolean isForeignKeyBelow(ColumnMapping storage, StoredEntity entity) {
        return entity.below().stream().flatMap(each -> each.property(storage.name()).stream())
                .anyMatch(each -> each.has(FOREIGN_KEY));
    }

    private void addConstraints(DeclaredConstraints declared, StoredEntity stored, EntityBuilder builder) {
        declared.foreignKeys().forEach(each -> builder.foreignKey(foreignKey(each, stored)));
        uniques(declared, stored).forEach(builder::unique);
        declared.indexes().stream().filter(index -> !index.unique()).forEach(index ->
                builder.index(new IndexModel(index.name(), stored.columns(index.properties()))));
        declared.checks().forEach(check -> builder.check(
                new CheckModel(check.name(), check.property(), check.annotation().text("value"),
                        check.columns(stored))));
    }

    private static List<UniqueModel> uniques(DeclaredConstraints declared, StoredEntity stored) {
        List<UniqueModel> uniques = new ArrayList<>();
        for (DeclaredConstraints.OfColumn each : declared.uniqueColumns()) {
            uniques.add(new UniqueModel(
                    each.name(), List.of(each.column().name()), List.of(each.column().column().name())));
        }
        declared.indexes().stream().filter(DeclaredConstraints.OfIndex::unique).forEach(index ->
                uniques.add(new UniqueModel(index.name(), index.properties(), stored.columns(index.properties()))));
        return uniques;
    }

    private ForeignKeyModel foreignKey(DeclaredConstraints.OfKey declared, StoredEntity child) {
        ResolvedForeignKey key = declared.key();
        StoredEntity parent = storage.of(key.parent());
        return new ForeignKeyModel(declared.name(), key.properties(), child.columns(key.properties()),
                new EntityNames(key.parent().className()), parent.tableOf(key.references()), key.references(),
                parent.columns(key.references()), key.onDelete(), key.onUpdate(), key.deferrable());
    }

    /** Returns whether a library that looks for getters misses {@code property}. */
    private static boolean isHidden(PropertyDeclaration property) {
        return property.getter().method().equals(property.name()) && property.foreign("JsonProperty").isEmpty()
                && property.foreign("JsonGetter").isEmpty() && property.foreign("JsonIgnore").isEmpty();
    }

    private static void addStub(PropertyDeclaration property, EntityBuilder builder) {
        if (!property.type().isUnusable()) {
            builder.stub(accessor(property));
        }
    }

    private static AccessorModel accessor(PropertyDeclaration property) {
        AccessorDeclaration setter = property.setter();
        return new AccessorModel(property.type().typeName(), property.isOptional(), method(property.getter()),
                setter == null ? null : new Setter(method(setter), setter.returned().typeName(),
                        setter.varargs()));
    }

    private static Method method(AccessorDeclaration accessor) {
        Set<Modifier> modifiers = accessor.modifiers();
        return new Method(accessor.method(), modifiers.contains(Modifier.PUBLIC) ? Visibility.PUBLIC
                : modifiers.contains(Modifier.PROTECTED) ? Visibility.PROTECTED : Visibility.PACKAGE);
    }
}
