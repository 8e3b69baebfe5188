"use client";

import { Eye, EyeOff } from "lucide-react";
import { useEffect, useRef, useState, type ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlClass } from "./control-class";
import { Field, type FieldProps } from "./field";
import { useFieldBinding } from "./form-context";
import { useHydrated } from "./use-hydrated";
import { useUiTexts } from "./ui-texts";

type PasswordFieldProps = FieldProps &
  Omit<ComponentProps<"input">, "type" | "required" | "name"> & { name: string; autoComplete: "current-password" | "new-password" };

export function PasswordField({ name, label, hint, required, className, ...rest }: PasswordFieldProps) {
  const texts = useUiTexts();
  const hydrated = useHydrated();
  const [shown, setShown] = useState(false);
  const { id, error, hintId, errorId, answer, control } = useFieldBinding(name, Boolean(hint));
  const box = useRef<HTMLDivElement>(null);
  const current = rest.autoComplete === "current-password";
  useEffect(() => {
    // An answer never brings a password back: where it was refused it is typed anew. It stays where nothing came back.
    const input = box.current?.querySelector("input");
    if (input && current && answer && !(name in answer)) input.value = "";
  }, [answer, current, name]);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field {...{ id, label, hint, hintId, required, error, errorId, className }}>
      <div ref={box} className="relative">
        <input
          id={id}
          type={shown ? "text" : "password"}
          required={required === true}
          autoCapitalize="none"
          spellCheck={false}
          className={classNames(controlClass, hydrated && "pr-14")}
          {...rest}
          {...control}
        />
        {hydrated && (
          <button
            type="button"
            aria-label={shown ? texts.hidePassword : texts.showPassword}
            aria-controls={id}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 grid w-12 cursor-pointer place-items-center rounded-8 text-solid-gray-700 hover:text-solid-gray-900"
          >
            <Icon aria-hidden className="size-5" />
          </button>
        )}
      </div>
    </Field>
  );
}
