package dev.dovetail.processor.declaration;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumLabel;
import dev.dovetail.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** Reads Dovetail's annotations of an element. */
final class AnnotationReader {
    static final String PACKAGE = "dev.dovetail.annotation.";
    private static final String ENTITY = Entity.class.getCanonicalName();

    private AnnotationReader() {}

    /**
     * Returns Dovetail's annotations of {@code element}, in source order. A repeated annotation is returned once for
     * each repetition.
     *
     * @param elsewhere the place to report problems of the annotations at; null for the annotations themselves
     */
    static List<AnnotationDeclaration> read(Element element, @Nullable Origin elsewhere) {
        return read(element, elsewhere, name -> name.startsWith(PACKAGE));
    }

    /** Returns the annotations of {@code element} whose qualified names are {@code wanted}. */
    static List<AnnotationDeclaration> read(Element element, @Nullable Origin elsewhere, Predicate<String> wanted) {
        List<AnnotationDeclaration> annotations = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
            if (wanted.test(name)) {
                AnnotationDeclaration annotation = read(element, mirror, mirror, Origin.of(element, mirror));
                if (name.endsWith(".List") && annotation.values().get("value") instanceof List<?> repeated) {
                    repeated.forEach(each -> annotations.add((AnnotationDeclaration) each));
                } else {
                    annotations.add(annotation);
                }
            }
        }
        return elsewhere == null ? annotations
                : annotations.stream().map(each -> each.at(elsewhere)).toList();
    }

    /** Our annotations as the user has written them, each with a blank after it. */
    static String rendered(Element element) {
        StringBuilder text = new StringBuilder();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.toString().startsWith("@" + PACKAGE)) {
                text.append(mirror.toString().replace(PACKAGE, "")).append(' ');
            }
        }
        return text.toString();
    }

    /** Returns the label of the enum constant {@code constant}, or its name if it has none. */
    static String label(Element constant) {
        EnumLabel label = constant.getAnnotation(EnumLabel.class);
        return label == null ? constant.getSimpleName().toString() : label.value();
    }

    /** Returns whether {@code element} is annotated as an entity. */
    static boolean isEntity(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().contentEquals(ENTITY)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether the compiler knows each value of Dovetail's annotations on {@code element}. It does not know
     * constants of types that another processor has yet to generate.
     */
    static boolean isComplete(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
            if (name.startsWith(PACKAGE) && !isComplete(mirror)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComplete(AnnotationMirror mirror) {
        return mirror.getElementValues().values().stream().allMatch(AnnotationReader::isComplete);
    }

    private static boolean isComplete(AnnotationValue value) {
        if (value.getValue() instanceof AnnotationMirror nested) {
            return isComplete(nested);
        }
        return value.getValue() instanceof List<?> list
                ? list.stream().allMatch(each -> isComplete((AnnotationValue) each))
                : !Values.isMalformed(value.getValue());
    }

    /** Reads {@code mirror}, an annotation of {@code element} that is, or is nested in, {@code outermost}. */
    private static AnnotationDeclaration read(
            Element element, AnnotationMirror outermost, AnnotationMirror mirror, Origin whole) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Origin> origins = new LinkedHashMap<>();
        Map<? extends ExecutableElement, ? extends AnnotationValue> written = mirror.getElementValues();
        for (ExecutableElement method : ElementFilter.methodsIn(
                mirror.getAnnotationType().asElement().getEnclosedElements())) {
            String name = method.getSimpleName().toString();
            AnnotationValue value = written.get(method);
            if (value != null) {
                locate(name, value, element, outermost, origins);
            } else {
                value = method.getDefaultValue();
            }
            Object read = value == null ? null : value.accept(new Values(element, outermost), value);
            AnnotationValue other = method.getDefaultValue();
            if (read == null && other != null) {
                // The compiler reports the malformed value. Reading goes on with the default.
                read = other.accept(new Values(element, outermost), other);
            }
            if (read != null) {
                values.put(name, read);
            }
        }
        return new AnnotationDeclaration(
                mirror.getAnnotationType().asElement().getSimpleName().toString(), values, origins, whole);
    }

    private static void locate(
            String name, AnnotationValue value, Element element, AnnotationMirror outermost,
            Map<String, Origin> origins) {
        origins.put(name, new Origin(element, outermost, value));
        if (value.getValue() instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                origins.put(name + "[" + i + "]", new Origin(element, outermost, (AnnotationValue) list.get(i)));
            }
        }
    }

    /** Converts values to those that {@link AnnotationDeclaration} holds; to null if malformed. */
    private static final class Values extends SimpleAnnotationValueVisitor14<@Nullable Object, AnnotationValue> {
        /** The value that javac gives for any expression that it could not resolve. */
        private static final String MALFORMED = "<error>";

        private final Element element;
        private final AnnotationMirror outermost;

        private Values(Element element, AnnotationMirror outermost) {
            this.element = element;
            this.outermost = outermost;
        }

        @Override
        protected @Nullable Object defaultAction(Object value, AnnotationValue whole) {
            return isMalformed(value) ? null : value;
        }

        @Override
        public Object visitType(TypeMirror type, AnnotationValue whole) {
            return TypeReader.read(type);
        }

        @Override
        public @Nullable Object visitEnumConstant(VariableElement constant, AnnotationValue whole) {
            return isMalformed(constant) ? null : constant.getSimpleName().toString();
        }

        /**
         * Returns whether the compiler could not resolve the value. Eclipse's compiler gives a constant without a name.
         */
        private static boolean isMalformed(@Nullable Object value) {
            return value == null || MALFORMED.equals(value)
                    || value instanceof VariableElement constant && constant.getSimpleName().length() == 0;
        }

        @Override
        public Object visitAnnotation(AnnotationMirror mirror, AnnotationValue whole) {
            return read(element, outermost, mirror, new Origin(element, outermost, whole));
        }

        @Override
        public Object visitArray(List<? extends AnnotationValue> values, AnnotationValue whole) {
            List<Object> list = new ArrayList<>();
            for (AnnotationValue value : values) {
                Object read = value.accept(this, value);
                if (read != null) {
                    list.add(read);
                }
            }
            return list;
        }
    }
}
