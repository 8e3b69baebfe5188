/** The frame of every control that takes text: 48 px high, a dark line, red when wrong. */
export const controlClass =
  "w-full min-h-12 rounded-8 border border-solid-gray-536 bg-white px-4 py-2 text-[1rem] leading-150 text-solid-gray-900 placeholder:text-solid-gray-536 hover:border-solid-gray-900 aria-invalid:border-2 aria-invalid:border-error-2 [&[readonly]]:bg-solid-gray-50 disabled:border-solid-gray-300 disabled:bg-solid-gray-50 disabled:text-solid-gray-600";

/** A lower frame for toolbars and filters, which grows where a finger is used. */
export const compactControlClass =
  "min-h-9 pointer-coarse:min-h-11 w-full rounded-6 border border-solid-gray-420 bg-white px-3 py-1 text-[0.875rem] leading-150 text-solid-gray-900 placeholder:text-solid-gray-536 hover:border-solid-gray-900";
