package dev.dovetail;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reflects in every way that the rule of {@link ArchitectureTest} is to find, one a class. */
interface Reflecting {
    /** Loads a class by its name. */
    final class ByName {
        Class<?> load() throws ClassNotFoundException {
            return Class.forName("dev.dovetail.Some_");
        }
    }

    /** Has no call, but a reference to a method. */
    final class ByReference {
        Function<Class<?>, ?> members() {
            return Class::getMethods;
        }
    }

    /** Asks a class loader. */
    final class ByLoader {
        Class<?> load(ClassLoader loader) throws ClassNotFoundException {
            return loader.loadClass("dev.dovetail.Some_");
        }
    }

    /** Finds implementations that the user registers. */
    final class ByService {
        ServiceLoader<Runnable> services() {
            return ServiceLoader.load(Runnable.class);
        }
    }

    /** Calls a method. */
    final class ByMethod {
        @Nullable Object call(Method method, Object object) throws ReflectiveOperationException {
            return method.invoke(object);
        }
    }

    /** Looks at what a type consists of, without a type of the reflection package. */
    final class ByMembers {
        int components(Class<?> type) {
            return type.getRecordComponents().length;
        }
    }

    /** Finds a method by a handle. */
    final class ByHandle {
        Object handles() {
            return MethodHandles.lookup();
        }
    }

    /** Implements an interface at run time. */
    final class ByProxy {
        boolean is(Object object) {
            return Proxy.isProxyClass(object.getClass());
        }
    }
}
