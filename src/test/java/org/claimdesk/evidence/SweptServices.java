package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Every method of every service of the desk, found by looking: a new one is swept unasked. */
final class SweptServices {

    /** A method that somebody with a role may call. */
    record Swept(Object bean, Method method) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        /** The module that offers it. */
        String module() {
            return method.getDeclaringClass().getPackageName().split("\\.")[2];
        }

        boolean takes(Set<Class<?>> types) {
            return Stream.of(method.getGenericParameterTypes())
                    .flatMap(SweptServices::classes)
                    .anyMatch(types::contains);
        }

        boolean onlyReads() {
            Transactional transaction = method.getAnnotation(Transactional.class);
            return transaction != null && transaction.readOnly();
        }

        /** What it answers, or how it refuses, in words. */
        String answer(Object... arguments) {
            try {
                return String.valueOf(method.invoke(bean, arguments));
            } catch (InvocationTargetException e) {
                Throwable cause = e.getTargetException();
                return cause.getClass().getSimpleName() + ": " + cause.getMessage();
            } catch (IllegalAccessException e) {
                throw new AssertionError(name(), e);
            }
        }
    }

    private SweptServices() {}

    /** In an order that is the same each time. */
    static List<Swept> of(ApplicationContext context) {
        List<Swept> swept = new ArrayList<>();
        for (String name : context.getBeanDefinitionNames()) {
            Class<?> type = context.getType(name);
            if (type == null
                    || !type.getPackageName().startsWith("org.claimdesk.")
                    || !context.isSingleton(name)) {
                continue;
            }
            Object bean = context.getBean(name);
            Class<?> target = AopUtils.getTargetClass(bean);
            Arrays.stream(target.getDeclaredMethods())
                    .filter(method -> !method.isBridge() && !method.isSynthetic())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> method.isAnnotationPresent(RolesAllowed.class))
                    .forEach(method -> swept.add(new Swept(bean, opened(method))));
        }
        swept.sort(Comparator.comparing(one -> one.method().toGenericString()));
        return swept;
    }

    private static Method opened(Method method) {
        method.setAccessible(true);
        return method;
    }

    /** The class itself, and those between its angle brackets. */
    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType generic ->
                    Stream.concat(
                            classes(generic.getRawType()),
                            Stream.of(generic.getActualTypeArguments())
                                    .flatMap(SweptServices::classes));
            default -> Stream.empty();
        };
    }
}
