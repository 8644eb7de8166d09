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
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Points at one of several annotations of a type: the compiler sees them in a container that it makes itself, and of
 * which no source has a place. Only javac has these trees; elsewhere, a message points at the element.
 */
public final class SourceTrees {
    private final @Nullable Trees trees;

    private SourceTrees(@Nullable Trees trees) {
        this.trees = trees;
    }

    /** The trees of this compiler, if it has any. */
    public static SourceTrees of(ProcessingEnvironment environment) {
        try {
            return new SourceTrees(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return new SourceTrees(null);
        }
    }

    /** Returns whether the compiler cannot show where it is: Eclipse's knows no place in a record. */
    boolean isWithoutPlace(Element element) {
        return trees == null && element.getKind() == ElementKind.RECORD;
    }

    /** Prints a message at one of several; false where its place is not one, or is not to be found. */
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
     * What is written in an annotation for elements that it does not have, by their names: the compiler refuses them,
     * and does not tell processors of them.
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

    /**
     * The annotations that stand on the element, by their simple names, though the compiler knows none of that name.
     */
    public List<String> missing(Element element) {
        TreePath path = trees == null ? null : trees.getPath(element);
        List<String> names = path == null ? new ArrayList<>() : new ArrayList<>(names(path.getLeaf()));
        element.getAnnotationMirrors().forEach(
                each -> names.remove(each.getAnnotationType().asElement().getSimpleName().toString()));
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
                String holder = holder(each, mirror, value);
                if (holder != null && written.size() == repeated.size()) {
                    return argument(written.get(i), holder);
                }
            }
        }
        return null;
    }

    /**
     * The element of the annotation that has the value; empty for the annotation itself, null where it is another's.
     */
    private static @Nullable String holder(AnnotationValue whole, AnnotationMirror mirror, AnnotationValue value) {
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

    /** Returns the value that is written for the element; the whole annotation if none is written. */
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
