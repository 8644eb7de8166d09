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

    private static final Set<String> WORK = Set.of("DataSource.getConnection", "Connection.prepareStatement",
            "Connection.commit", "Connection.rollback", "Connection.rollback()", "Connection.setSavepoint",
            "Connection.releaseSavepoint");

    private final List<Failed> failed = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private Fault fault = Fault.NONE;
    private boolean paused;
    private boolean taking;
    private boolean healed;

    /** From now on calls are counted anew, and {@code next} hits some of them. */
    void arm(Fault next) {
        fault = next;
        failed.clear();
        names.clear();
        taking = false;
        healed = false;
    }

    /** Calls fail no more. */
    void disarm() {
        fault = Fault.NONE;
    }

    /** From now on calls are somebody else's: they are not counted, and do not fail. */
    void pause() {
        paused = true;
    }

    void resume() {
        paused = false;
    }

    /** The calls since it was armed, each as the interface and the method. */
    List<String> names() {
        return names;
    }

    /** The calls that failed since it was armed. */
    List<Failed> failed() {
        return failed;
    }

    /** Whether any has failed. */
    boolean hasFailed() {
        return !failed.isEmpty();
    }

    /** The first call that failed. */
    String where() {
        return failed.isEmpty() ? "" : failed.get(0).name();
    }

    int count() {
        return names.size();
    }

    /**
     * Whether the work on a connection was done where this call was made: it was put in order and given back.
     * What fails there need not be told, since it is nobody's any more.
     */
    boolean isGivingBack(int at) {
        boolean cut = false;
        for (int i = at - 1; i < names.size(); i++) {
            String call = names.get(i);
            // One that cannot be put in order is cut, and undone where the driver only says so.
            cut |= call.equals("Connection.abort");
            if (isWork(call) && !(cut && call.equals("Connection.rollback()"))) {
                return i >= at && call.equals("DataSource.getConnection");
            }
        }
        return true;
    }

    private static boolean isWork(String call) {
        return (call.startsWith("PreparedStatement.") || call.startsWith("ResultSet.")) && !call.endsWith(".close")
                || WORK.contains(call);
    }

    /** Whether a transaction was rolled back to a savepoint after the last failure. */
    boolean isHealed() {
        return healed;
    }

    /** Does the work of a call on {@code connection}, or fails. */
    Object call(Physical connection, String owner, String method, Object[] arguments, Work work) throws Throwable {
        if (paused) {
            Object result = work.run();
            connection.happened(owner, method, arguments);
            return result;
        }
        boolean whole = method.equals("rollback") && (arguments == null || arguments.length == 0);
        String name = owner + "." + method + (whole ? "()" : "");
        names.add(name);
        // What is prepared belongs to the work; what makes a connection ready is sent without that.
        taking &= !name.equals("Connection.prepareStatement") && !name.equals("Connection.setSavepoint");
        boolean hit = fault.hits(names.size());
        boolean works = CLOSING.contains(method) || hit && names.size() == fault.at() && fault.after();
        if (hit && !works) {
            throw fail(connection, name);
        }
        Object result = work.run();
        connection.happened(owner, method, arguments);
        if (hit) {
            throw fail(connection, name);
        }
        healed |= hasFailed() && name.equals("Connection.rollback");
        return result;
    }

    /** The same for what a pool does. */
    void pool(String method) throws Throwable {
        if (paused) {
            return;
        }
        String name = "DataSource." + method;
        names.add(name);
        taking = true;
        if (fault.hits(names.size())) {
            throw fail(null, name);
        }
    }

    private Throwable fail(Physical connection, String name) {
        Throwable failure = fault.kind().make("the fault of the test at call " + names.size() + ", " + name);
        if (fault.kind() == Kind.LOST && connection != null) {
            connection.lose(failure);
        }
        failed.add(new Failed(failure, name, taking));
        healed = false;
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
