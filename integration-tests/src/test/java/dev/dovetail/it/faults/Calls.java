package dev.dovetail.it.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Counts the calls of JDBC, and lets those fail that a fault hits. */
final class Calls {
    /** What has done its work where it fails: nobody can do more about it than has been tried. */
    private static final Set<String> CLOSING = Set.of("close", "abort");

    private final List<Throwable> thrown = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private Fault fault = Fault.NONE;
    private String where = "";
    private int executed;
    private int executedAtFault;

    /** From now on calls are counted anew, and {@code next} hits some of them. */
    void arm(Fault next) {
        fault = next;
        thrown.clear();
        names.clear();
        where = "";
        executed = 0;
        executedAtFault = 0;
    }

    /** Calls fail no more. */
    void disarm() {
        fault = Fault.NONE;
    }

    /** The calls since it was armed, each as the interface and the method. */
    List<String> names() {
        return names;
    }

    /** What was thrown since it was armed. */
    List<Throwable> thrown() {
        return thrown;
    }

    /** The first call that failed. */
    String where() {
        return where;
    }

    int count() {
        return names.size();
    }

    /** Another transaction begins. */
    void nextTransaction() {
        executed = 0;
    }

    /** Whether a statement of the transaction had been sent when the fault came. */
    boolean hadExecuted() {
        return executedAtFault > 0;
    }

    /** Does the work of a call on {@code connection}, or fails. */
    Object call(Physical connection, String owner, String name, Object[] arguments, Work work) throws Throwable {
        names.add(owner + "." + name);
        boolean hit = fault.hits(names.size());
        boolean first = hit && names.size() == fault.at();
        boolean works = CLOSING.contains(name) || first && fault.after();
        // The statement that makes a connection ready belongs to no transaction: it is the only one that is not prepared.
        executed += name.startsWith("execute") && !name.equals("execute") ? 1 : 0;
        executedAtFault = first ? executed : executedAtFault;
        if (hit && !works) {
            throw fail(connection, owner + "." + name);
        }
        Object result = work.run();
        connection.happened(owner, name, arguments);
        if (hit) {
            throw fail(connection, owner + "." + name);
        }
        return result;
    }

    /** The same for what a pool does. */
    void pool(String name) throws Throwable {
        names.add("DataSource." + name);
        if (fault.hits(names.size())) {
            throw fail(null, "DataSource." + name);
        }
    }

    private Throwable fail(Physical connection, String name) {
        if (fault.kind() == Kind.LOST && connection != null) {
            connection.lose();
        }
        where = thrown.isEmpty() ? name : where;
        Throwable failure = fault.kind().make("the fault of the test at call " + names.size() + ", " + name);
        thrown.add(failure);
        return failure;
    }

    static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What a call does where it does not fail. */
    interface Work {
        Object run() throws Throwable;
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Calls.class.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> type.getSimpleName() + " of the test";
                    default -> handler.invoke(proxy, method, arguments);
                }));
    }
}
