package dev.dovetail.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dovetail.processor.model.AccessorModel;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EmbeddedModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates the paths to embedded records: a nested class of the companion for each, and the method that leads to it.
 */
final class EmbeddedPaths {
    /** The methods of every path to a record, and those of {@link Object} that cannot be overridden or hidden. */
    private static final Set<String> TAKEN = Set.of("eq", "ne", "in", "notIn", "isNull", "isNotNull", "asc", "desc",
            "terms", "parts", "required", "make", "values", "toString", "hashCode", "equals", "getClass", "notify",
            "notifyAll", "wait", "clone", "finalize");

    private final EntityModel entity;
    private final EntityNames types;
    private final CompanionNames names;
    private final TypeVariableName root;
    private final Set<String> taken = new HashSet<>();

    EmbeddedPaths(EntityModel entity, CompanionNames names, TypeVariableName root) {
        this.entity = entity;
        this.types = entity.names();
        this.names = names;
        this.root = root;
        taken.addAll(types.entity().simpleNames());
        taken.add(types.companion().simpleName());
        taken.add(types.implementation().simpleName());
        taken.addAll(entity.form().memberTypes());
        entity.records().forEach(each -> taken.addAll(each.type().simpleNames()));
        entity.relationships().forEach(each -> taken.add(each.target().simple()));
    }

    /**
     * Returns the expression for the column of {@code attribute} of {@code entity} in a path: {@code home().street}.
     */
    static String expression(EntityModel entity, AttributeModel attribute) {
        for (EmbeddedModel embedded : entity.embedded()) {
            String found = expression(embedded, CompanionNames.step(embedded), attribute);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return attribute.name();
    }

    private static String expression(EmbeddedModel embedded, String step, AttributeModel attribute) {
        for (EmbeddedModel.Part part : embedded.parts()) {
            if (attribute.equals(part.attribute())) {
                return step + "()." + field(part);
            }
            String found = part.nested() == null ? ""
                    : expression(part.nested(), step + "()." + method(part), attribute);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static String field(EmbeddedModel.Part part) {
        return Words.identifier(part.name());
    }

    private static String method(EmbeddedModel.Part part) {
        return TAKEN.contains(part.name()) ? part.name() + "_" : Words.identifier(part.name());
    }

    /** Adds the methods and the nested classes to {@code type}. */
    void add(TypeSpec.Builder type) {
        for (EmbeddedModel embedded : entity.embedded()) {
            AccessorModel accessor = embedded.accessor();
            ClassName path = addClass(type, embedded, CodeBlock.of("{@link $T#$L()}", types.entity(),
                    accessor == null ? "" : accessor.getter().name()));
            type.addMethod(MethodSpec.methodBuilder(CompanionNames.step(embedded))
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Returns the path to the columns of {@link $T#$L()}.", types.entity(),
                            accessor == null ? "" : accessor.getter().name())
                    .returns(ParameterizedTypeName.get(path, root))
                    .addStatement("return new $T<>(this)", path)
                    .build());
        }
    }

    /** Adds the class for {@code embedded} and those for the records nested in it. Returns its name. */
    private ClassName addClass(TypeSpec.Builder companion, EmbeddedModel embedded, CodeBlock link) {
        ClassName name = types.companion().nestedClass(free(embedded.name()));
        TypeName source = ParameterizedTypeName.get(types.companion(), root);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(root)
                .addJavadoc("Is the path to the columns of $L in a query.\n\n", link)
                .addJavadoc("@param <$T> the root entity of the query\n", root)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.EMBEDDED_PATH, root, embedded.type()));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE)
                .addParameter(source, "path")
                .addStatement("super(path, $S)", embedded.name());
        List<MethodSpec> steps = new ArrayList<>();
        List<CodeBlock> parts = new ArrayList<>();
        List<CodeBlock> required = new ArrayList<>();
        for (EmbeddedModel.Part part : embedded.parts()) {
            AttributeModel attribute = part.attribute();
            CodeBlock expression = CodeBlock.of(attribute == null ? "$L()" : "$L",
                    attribute == null ? method(part) : field(part));
            if (attribute != null) {
                ColumnForm form = ColumnForm.of(attribute);
                type.addField(FieldSpec.builder(form.type(root, attribute), field(part), Modifier.PUBLIC,
                        Modifier.FINAL).build());
                constructor.addStatement("this.$L = path.$L($T.$L)", field(part), form.method(),
                        types.implementation(), names.constant(attribute));
            } else if (part.nested() != null) {
                ClassName nested = addClass(companion, part.nested(), CodeBlock.of("{@link $T#$L()}", embedded.type(),
                        part.name()));
                steps.add(step(part, embedded, nested));
            } else {
                continue;
            }
            parts.add(expression);
            if (!part.nullable()) {
                required.add(expression);
            }
        }
        if (!steps.isEmpty()) {
            type.addField(source, "$path", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("$$path = path");
        }
        type.addMethod(constructor.build()).addMethods(steps)
                .addMethod(list("parts", parts)).addMethod(list("required", required))
                .addMethod(make(embedded)).addMethod(values(embedded));
        companion.addType(type.build());
        return name;
    }

    private MethodSpec step(EmbeddedModel.Part part, EmbeddedModel embedded, ClassName nested) {
        return MethodSpec.methodBuilder(method(part)).addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the path to the columns of {@link $T#$L()}.", embedded.type(), part.name())
                .returns(ParameterizedTypeName.get(nested, root))
                .addStatement("return new $T<>($$path)", nested)
                .build();
    }

    private String free(String property) {
        StringBuilder plain = new StringBuilder();
        for (String word : property.split("\\W+")) {
            plain.append(Words.capitalized(word));
        }
        String name = plain.toString();
        while (!taken.add(name)) {
            name += "Path";
        }
        return name;
    }

    private MethodSpec list(String name, List<CodeBlock> parts) {
        TypeName part = ParameterizedTypeName.get(RuntimeTypes.SELECTABLE, root,
                WildcardTypeName.subtypeOf(Object.class));
        return overriding(name, ParameterizedTypeName.get(RuntimeTypes.LIST, part))
                .addStatement("return $T.of($L)", RuntimeTypes.LIST, CodeBlock.join(parts, ",$W"))
                .build();
    }

    private static MethodSpec make(EmbeddedModel embedded) {
        MethodSpec.Builder method = overriding("make", embedded.type()).addAnnotation(RuntimeTypes.NULL_UNMARKED)
                .addParameter(ArrayTypeName.of(ClassName.OBJECT), "values");
        if (embedded.parts().stream().anyMatch(each -> each.type() instanceof ParameterizedTypeName)) {
            method.addAnnotation(Annotations.UNCHECKED);
        }
        int[] next = {0};
        return method.addStatement("return $L", EmbeddedValues.construct(embedded, part -> {
            String value = "values[" + next[0]++ + "]";
            return part.type().isPrimitive() ? orZero(value, part.type()) : CodeBlock.of("($T) $L", part.type(), value);
        })).build();
    }

    private static CodeBlock orZero(String value, TypeName primitive) {
        String zero = primitive.equals(TypeName.BOOLEAN) ? "false" : primitive.equals(TypeName.CHAR) ? "'\\0'" : "0";
        return CodeBlock.of("$L == null ? $L : ($T) $L", value, zero, primitive, value);
    }

    private static MethodSpec values(EmbeddedModel embedded) {
        List<CodeBlock> values = new ArrayList<>();
        for (EmbeddedModel.Part part : embedded.parts()) {
            if (part.attribute() != null || part.nested() != null) {
                values.add(CodeBlock.of("record.$L()", part.name()));
            }
        }
        return overriding("values", ArrayTypeName.of(ClassName.OBJECT)).addAnnotation(RuntimeTypes.NULL_UNMARKED)
                .addParameter(embedded.type(), "record")
                .addStatement("return new $T[] {$L}", ClassName.OBJECT, CodeBlock.join(values, ",$W"))
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED)
                .returns(returns);
    }
}
