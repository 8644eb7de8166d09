package dev.dovetail.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.HierarchyModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what the type of an entity says of its place in a hierarchy. */
final class HierarchyTypeWriter {
    private HierarchyTypeWriter() {}

    /** Returns the arguments for the level above and the discriminator; none for a root and outside hierarchies. */
    static CodeBlock parent(EntityModel entity) {
        HierarchyModel hierarchy = entity.hierarchy();
        if (hierarchy == null || hierarchy.parent() == null) {
            return CodeBlock.of("");
        }
        return hierarchy.isAbstract() ? CodeBlock.of(", $T.TYPE, null", hierarchy.parent().companion())
                : CodeBlock.of(", $T.TYPE, $S", hierarchy.parent().companion(), hierarchy.value());
    }

    /** Adds how the hierarchy below a root is stored. */
    static void addRoot(MethodSpec.Builder constructor, EntityModel entity) {
        HierarchyModel hierarchy = entity.hierarchy();
        if (hierarchy != null && hierarchy.parent() == null) {
            constructor.addStatement("root($T.$L)", InheritanceStrategy.class, hierarchy.strategy());
        }
    }

    /** Adds the methods of a level that has no objects of its own. */
    static void addAbstract(TypeSpec.Builder type, EntityModel entity) {
        HierarchyModel hierarchy = entity.hierarchy();
        List<CodeBlock> subtypes = new ArrayList<>();
        for (EntityNames each : hierarchy == null ? List.<EntityNames>of() : hierarchy.subtypes()) {
            subtypes.add(CodeBlock.of("$T.TYPE", each.companion()));
        }
        type.addMethod(MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(entity.names().entity())
                .addStatement("throw noObjects()")
                .build());
        type.addMethod(MethodSpec.methodBuilder("subtypes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ArrayTypeName.of(ParameterizedTypeName.get(RuntimeTypes.ENTITY_TYPE,
                        WildcardTypeName.subtypeOf(Object.class))))
                .addStatement("return new $T[] {$L}", ParameterizedTypeName.get(RuntimeTypes.ENTITY_TYPE,
                        WildcardTypeName.subtypeOf(Object.class)), CodeBlock.join(subtypes, ", "))
                .build());
    }
}
