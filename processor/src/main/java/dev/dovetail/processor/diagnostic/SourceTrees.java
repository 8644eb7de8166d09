package dev.dovetail.processor.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Prints messages at places that the compiler's elements do not have: one of several repeated annotations, which the
 * compiler puts into a container, and names that it does not know. Works with javac only, by its syntax trees. With
 * other compilers a message points at the element.
 */
public final class SourceTrees {
    private final @Nullable Trees trees;

    private SourceTrees(@Nullable Trees trees) {
        this.trees = trees;
    }

    /** Returns the syntax trees of the compiler; without effect if it is not javac. */
    public static SourceTrees of(ProcessingEnvironment environment) {
        try {
            return new SourceTrees(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return new SourceTrees(null);
        }
    }

    /** Returns whether the compiler has read {@code type} from a class file. False if it is not javac. */
    public boolean isFromClassFile(TypeElement type) {
        return trees != null && trees.getTree(type) == null;
    }

    /**
     * Returns whether the compiler cannot show the place of {@code element}. Eclipse's compiler has no places for
     * records.
     */
    boolean isWithoutPlace(Element element) {
        return trees == null && element.getKind() == ElementKind.RECORD;
    }

    /**
     * Prints a message at one of several repeated annotations, or at an unknown name. Returns false and prints nothing
     * if {@code origin} is another kind of place or is not found.
     */
    boolean print(Diagnostic.Kind severity, String text, Origin origin) {
        AnnotationMirror container = origin.annotation();
        AnnotationValue value = origin.value();
        if (!origin.unknown().isEmpty()) {
            return printUnknown(severity, text, origin);
        }
        if (trees == null || container == null || value == null
                || !container.getAnnotationType().toString().endsWith(".List")) {
            return false;
        }
        TreePath path = trees.getPath(origin.element());
        Tree tree = path == null ? null : tree(path.getLeaf(), container, value);
        if (tree == null) {
            return false;
        }
        trees.printMessage(severity, text, tree, path.getCompilationUnit());
        return true;
    }

    /**
     * Returns the values that the annotation at {@code origin} has for unknown elements, as source text by name. The
     * compiler reports them and does not pass them to processors.
     */
    public Map<String, String> unknown(Origin origin) {
        Map<String, String> unknown = new LinkedHashMap<>();
        AnnotationMirror annotation = origin.annotation();
        AnnotationTree tree = annotation == null ? null : tree(origin, annotation);
        if (annotation == null || tree == null) {
            return unknown;
        }
        List<String> known = ElementFilter.methodsIn(annotation.getAnnotationType().asElement().getEnclosedElements())
                .stream().map(each -> each.getSimpleName().toString()).toList();
        for (ExpressionTree argument : tree.getArguments()) {
            String name = argument instanceof AssignmentTree assignment ? assignment.getVariable().toString() : "value";
            if (!known.contains(name)) {
                unknown.put(name, argument instanceof AssignmentTree assignment
                        ? assignment.getExpression().toString() : argument.toString());
            }
        }
        return unknown;
    }

    /** Returns the simple names of annotations on {@code element} that the compiler cannot resolve. */
    public List<String> missing(Element element) {
        TreePath path = trees == null ? null : trees.getPath(element);
        List<String> names = path == null ? new ArrayList<>() : new ArrayList<>(names(path.getLeaf()));
        // Newer compilers pass unresolved annotations to processors too, with a type that is an error.
        element.getAnnotationMirrors().stream().filter(each -> each.getAnnotationType().getKind() != TypeKind.ERROR)
                .forEach(each -> names.remove(each.getAnnotationType().asElement().getSimpleName().toString()));
        return names;
    }

    private static List<String> names(Tree element) {
        return annotations(element).stream().map(SourceTrees::name).toList();
    }

    private static String name(AnnotationTree annotation) {
        String type = annotation.getAnnotationType().toString();
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static List<? extends AnnotationTree> annotations(Tree element) {
        return element instanceof ClassTree type ? type.getModifiers().getAnnotations()
                : element instanceof MethodTree method ? method.getModifiers().getAnnotations() : List.of();
    }

    private boolean printUnknown(Diagnostic.Kind severity, String text, Origin origin) {
        AnnotationMirror annotation = origin.annotation();
        TreePath path = trees == null ? null : trees.getPath(origin.element());
        if (trees == null || path == null) {
            return false;
        }
        if (annotation == null) {
            List<AnnotationTree> written = written(path.getLeaf(), origin.unknown());
            trees.printMessage(severity, text, written.isEmpty() ? path.getLeaf() : written.get(0).getAnnotationType(),
                    path.getCompilationUnit());
            return true;
        }
        AnnotationTree tree = tree(origin, annotation);
        if (tree == null) {
            return false;
        }
        Tree place = tree;
        for (ExpressionTree argument : tree.getArguments()) {
            Tree name = argument instanceof AssignmentTree assignment ? assignment.getVariable() : argument;
            if (name == argument ? origin.unknown().equals("value") : name.toString().equals(origin.unknown())) {
                place = name;
            }
        }
        trees.printMessage(severity, text, place, path.getCompilationUnit());
        return true;
    }

    private @Nullable AnnotationTree tree(Origin origin, AnnotationMirror annotation) {
        TreePath path = trees == null ? null : trees.getPath(origin.element());
        List<AnnotationTree> written = path == null ? List.of()
                : written(path.getLeaf(), annotation.getAnnotationType().asElement().getSimpleName().toString());
        return written.size() == 1 ? written.get(0) : null;
    }

    private static @Nullable Tree tree(Tree element, AnnotationMirror container, AnnotationValue value) {
        for (AnnotationValue values : container.getElementValues().values()) {
            List<?> repeated = values.getValue() instanceof List<?> list ? list : List.of();
            for (int i = 0; i < repeated.size(); i++) {
                AnnotationValue each = (AnnotationValue) repeated.get(i);
                if (!(each.getValue() instanceof AnnotationMirror mirror)) {
                    continue;
                }
                String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
                List<AnnotationTree> written = written(element, name);
                String elementOf = elementOf(each, mirror, value);
                if (elementOf != null && written.size() == repeated.size()) {
                    return argument(written.get(i), elementOf);
                }
            }
        }
        return null;
    }

    /**
     * Returns the element of {@code mirror} that has {@code value}; empty if {@code value} is the annotation itself,
     * null if it belongs to another annotation.
     */
    private static @Nullable String elementOf(AnnotationValue whole, AnnotationMirror mirror, AnnotationValue value) {
        if (whole == value) {
            return "";
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each
                : mirror.getElementValues().entrySet()) {
            boolean isIn = each.getValue().getValue() instanceof List<?> list && list.contains(value);
            if (each.getValue() == value || isIn) {
                return each.getKey().getSimpleName().toString();
            }
        }
        return null;
    }

    private static List<AnnotationTree> written(Tree element, String name) {
        List<AnnotationTree> found = new ArrayList<>();
        for (AnnotationTree each : annotations(element)) {
            if (name(each).equals(name)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Returns the explicit value of {@code element}, or the whole annotation if there is none. */
    private static Tree argument(AnnotationTree annotation, String element) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                if (assignment.getVariable().toString().equals(element)) {
                    return assignment.getExpression();
                }
            } else if (element.equals("value")) {
                return argument;
            }
        }
        return annotation;
    }
}
