package dev.dovetail.it.concurrency;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A data source whose first statement of some text waits until it may go on. */
final class SlowSource {
    private final DataSource source;
    private final String text;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private final AtomicBoolean first = new AtomicBoolean(true);

    SlowSource(DataSource source, String text) {
        this.source = source;
        this.text = text;
    }

    DataSource source() {
        return proxy(DataSource.class, source, (method, arguments, result) ->
                result instanceof Connection connection ? connection(connection) : result);
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, result) -> {
            boolean slow = method.getName().equals("prepareStatement")
                    && ((String) arguments[0]).toLowerCase(Locale.ROOT).contains(text);
            if (slow && first.getAndSet(false)) {
                reached.countDown();
                await(goesOn);
            }
            return result;
        });
    }

    /** Waits until somebody sends the statement. */
    void awaitReached() {
        await(reached);
    }

    void goOn() {
        goesOn.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Nobody came.");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface After {
        Object call(Method method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return after.call(method, arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
