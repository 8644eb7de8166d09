package dev.dovetail.processor.diagnostic;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Finds code that calls what is generated for a nested entity after the entity alone: {@code User_} instead of
 * {@code Model_User_}. The compiler would only say that it does not know that name. Only javac has trees to find it in.
 */
public final class NestedNames {
    private final @Nullable Trees trees;
    private final Set<CompilationUnitTree> units = new LinkedHashSet<>();

    /** Looks through the compiler's trees, if it has any. */
    public NestedNames(ProcessingEnvironment environment) {
        Trees found = null;
        try {
            found = Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError e) {
            // Another compiler.
        }
        trees = found;
    }

    /** Adds the sources of {@code types} to those that are looked through. */
    public void add(Collection<? extends Element> types) {
        for (Element type : types) {
            TreePath path = trees == null ? null : trees.getPath(type);
            if (path != null) {
                units.add(path.getCompilationUnit());
            }
        }
    }

    /**
     * Refuses {@code name}, which does not exist in {@code home}, once in each source that means it.
     *
     * @param entity the nested entity, as messages name it
     * @param right what the type is really called
     * @return whether any source means it
     */
    public boolean refuse(String home, String name, String entity, String right) {
        boolean isFound = false;
        for (CompilationUnitTree unit : units) {
            Finder finder = new Finder(name);
            finder.scan(unit, null);
            if (trees != null && finder.place != null && !finder.isDeclared && sees(unit, home, name)) {
                trees.printMessage(Diagnostic.Kind.ERROR, Problem.NESTED_NAME.text(name, entity, right), finder.place,
                        unit);
                isFound = true;
            }
        }
        return isFound;
    }

    /** Returns whether the simple name can mean a type of that package there. */
    private static boolean sees(CompilationUnitTree unit, String home, String name) {
        boolean isHome = unit.getPackageName() == null ? home.isEmpty() : unit.getPackageName().toString().equals(home);
        for (ImportTree each : unit.getImports()) {
            String imported = each.getQualifiedIdentifier().toString();
            if (imported.equals(home + "." + name) || imported.startsWith(home + "." + name + ".")) {
                return true;
            } else if (imported.endsWith("." + name)) {
                return false;
            }
            isHome |= imported.equals(home + ".*");
        }
        return isHome;
    }

    /** Finds the first place where a name is used, and whether the source declares something of that name. */
    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final String name;
        private @Nullable Tree place;
        private boolean isDeclared;

        private Finder(String name) {
            this.name = name;
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void nothing) {
            if (place == null && identifier.getName().contentEquals(name)) {
                place = identifier;
            }
            return super.visitIdentifier(identifier, nothing);
        }

        @Override
        public @Nullable Void visitImport(ImportTree imported, @Nullable Void nothing) {
            Tree type = imported.getQualifiedIdentifier();
            while (type instanceof MemberSelectTree select) {
                if (place == null && select.getIdentifier().contentEquals(name)) {
                    place = select;
                }
                type = select.getExpression();
            }
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            isDeclared |= type.getSimpleName().contentEquals(name);
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            isDeclared |= variable.getName().contentEquals(name);
            return super.visitVariable(variable, nothing);
        }
    }
}
