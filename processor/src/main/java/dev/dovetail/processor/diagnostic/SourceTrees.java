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
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Points at one of several annotations of a type: the compiler sees them in a container that it makes itself, and of
 * which no source has a place. Only javac has these trees; elsewhere, a message points at the element.
 */
final class SourceTrees {
    private final @Nullable Trees trees;

    private SourceTrees(@Nullable Trees trees) {
        this.trees = trees;
    }

    static SourceTrees of(ProcessingEnvironment environment) {
        try {
            return new SourceTrees(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return new SourceTrees(null);
        }
    }

    /** Prints a message at one of several; false where its place is not one, or is not to be found. */
    boolean print(Diagnostic.Kind severity, String text, Origin origin) {
        AnnotationMirror container = origin.annotation();
        AnnotationValue value = origin.value();
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

    /** The element of the annotation that has the value; empty for the annotation itself, null where it is another's. */
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
        List<? extends AnnotationTree> all = element instanceof ClassTree type ? type.getModifiers().getAnnotations()
                : element instanceof MethodTree method ? method.getModifiers().getAnnotations() : List.of();
        for (AnnotationTree each : all) {
            String type = each.getAnnotationType().toString();
            if (type.substring(type.lastIndexOf('.') + 1).equals(name)) {
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
