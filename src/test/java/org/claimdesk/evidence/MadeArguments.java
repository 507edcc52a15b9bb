package org.claimdesk.evidence;

import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Arguments for any method: what is known for a type, else what its own kind says, such as a record
 * of such arguments. A type of which nothing can be made is an error: the sweep has to be told.
 */
final class MadeArguments {

    private static final Set<String> PAGE = Set.of("limit", "most");
    private static final int MOST = 500;

    private final Map<Class<?>, Object> known = new HashMap<>();

    MadeArguments() {
        known.put(String.class, "Tin");
        known.put(int.class, 0);
        known.put(long.class, 0L);
        known.put(double.class, 0d);
        known.put(boolean.class, false);
        known.put(Integer.class, 0);
        known.put(Long.class, 0L);
        known.put(Boolean.class, false);
        known.put(UUID.class, UUID.randomUUID());
        known.put(Instant.class, Instant.EPOCH);
        known.put(LocalDate.class, LocalDate.EPOCH);
        known.put(Locale.class, Locale.ENGLISH);
        known.put(InputStream.class, InputStream.nullInputStream());
        known.put(java.time.ZoneOffset.class, java.time.ZoneOffset.UTC);
        known.put(java.time.ZoneId.class, java.time.ZoneOffset.UTC);
        known.put(java.time.Duration.class, java.time.Duration.ZERO);
        known.put(byte[].class, new byte[0]);
        known.put(Path.class, Path.of("nowhere"));
        known.put(java.net.URI.class, java.net.URI.create("https://nowhere.invalid/"));
    }

    MadeArguments with(Class<?> type, Object value) {
        known.put(type, value);
        return this;
    }

    /** For a call of the method: as much as it answers at once. */
    Object[] of(Method method) {
        return Arrays.stream(method.getParameters())
                .map(
                        parameter ->
                                parameter.getType() == int.class
                                                && PAGE.contains(parameter.getName())
                                        ? MOST
                                        : one(parameter.getParameterizedType()))
                .toArray();
    }

    private Object[] of(Type... types) {
        return Arrays.stream(types).map(this::one).toArray();
    }

    private Object one(Type type) {
        return switch (type) {
            case Class<?> plain -> plain(plain);
            case ParameterizedType generic -> generic(generic);
            default -> throw unknown(type);
        };
    }

    private Object generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            // What is known is given, so that nothing is left out for want of it.
            return type.getActualTypeArguments()[0] instanceof Class<?> inner
                            && known.containsKey(inner)
                            && inner.getName().startsWith("org.claimdesk")
                    ? Optional.of(one(inner))
                    : Optional.empty();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(List.of(one(type.getActualTypeArguments()[0])));
        }
        if (Iterable.class.isAssignableFrom(raw)) {
            return List.of(one(type.getActualTypeArguments()[0]));
        }
        return plain(raw);
    }

    private Object plain(Class<?> type) {
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return plain(type.getPermittedSubclasses()[0]);
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> null);
        }
        throw unknown(type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Type[] generic =
                Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(of(generic));
        } catch (InvocationTargetException e) {
            throw new AssertionError("The sweep needs a " + type + " of its own", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.toString(), e);
        }
    }

    private static AssertionError unknown(Type type) {
        return new AssertionError("The sweep has to be told what a " + type + " is");
    }
}
