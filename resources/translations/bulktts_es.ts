<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>Acerca de Bulk TTS</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>Versiones, ajustes y final del registro, para quien te ayude</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>Hecho con el trabajo de muchas personas</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>El logotipo de Bulk TTS</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>Convierte listas de ID de run de CAMB.AI en archivos de audio: obtener, escuchar, guardar.</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>Componentes de la app</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>Las bibliotecas de Qt son archivos independientes. Puedes poner en su lugar otras compilaciones de la misma versión, aquí: %1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>El texto de la licencia está en la dirección de arriba.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>Añadir ID de run</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>Los ID de run o de tarea que te dio CAMB.AI para el audio que pediste.</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Paste run ids here, or drop a file.

For example:
1234567
1234568
1234569</source>
        <translation>Pega aquí los ID de run o suelta un archivo.

Por ejemplo:
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>Elegir otra c&amp;osa</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Elegir archivos…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>Texto, CSV, Excel, OpenDocument o JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>Un texto pegado de %Ln carácter</numerusform>
            <numerusform>Un texto pegado de %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>&amp;Añadir %1 y actualizar %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>Act&amp;ualizar %Ln</numerusform>
            <numerusform>Act&amp;ualizar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>&amp;Añadir %Ln clip</numerusform>
            <numerusform>&amp;Añadir %Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>Listas de ID de run (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>Elegir archivos con ID de run</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>Qué no se ha podido usar y por qué</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%Ln clip tiene ahora otro nombre o texto.</numerusform>
            <numerusform>%Ln clips tienen ahora otro nombre o texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>%Ln clip añadido.</numerusform>
            <numerusform>%Ln clips añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>No se ha podido usar %Ln entrada.</numerusform>
            <numerusform>No se han podido usar %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Ver cuáles</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>Recibida hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>Recibida hace %Ln minuto</numerusform>
            <numerusform>Recibida hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>Recibida hace %Ln hora</numerusform>
            <numerusform>Recibida hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>Recibida hace %Ln día</numerusform>
            <numerusform>Recibida hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>ya no es válida</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>válida menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>válida %Ln minuto más</numerusform>
            <numerusform>válida %Ln minutos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>válida %Ln hora más</numerusform>
            <numerusform>válida %Ln horas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>válida %Ln día más</numerusform>
            <numerusform>válida %Ln días más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>%Ln clip en pantalla</numerusform>
            <numerusform>%Ln clips en pantalla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>Obteniendo %Ln clip</numerusform>
            <numerusform>Obteniendo %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 de %Ln clip obtenido</numerusform>
            <numerusform>%1 de %Ln clips obtenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Guardando %Ln clip</numerusform>
            <numerusform>Guardando %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>%1 de %Ln clip guardado</numerusform>
            <numerusform>%1 de %Ln clips guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Respuestas de una revisión</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>Por rehacer, y comentarios</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>No utilizables, y por qué</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>Usar la de la &amp;revisión</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Conservar la &amp;mía</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>&amp;Usar estas respuestas</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>En %Ln clip, tu propia valoración es distinta:</numerusform>
            <numerusform>En %Ln clips, tu propia valoración es distinta:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>Estos clips están en la lista con otro nombre o texto.</translation>
    </message>
</context>
<context>
    <name>ClashModel</name>
    <message>
        <source>%1.  %2</source>
        <translation>%1.  %2</translation>
    </message>
</context>
<context>
    <name>ClipDelegate</name>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>ClipTableModel</name>
    <message>
        <source>Play this clip</source>
        <translation>Reproducir este clip</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>Guardar este clip…</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>ID de tarea: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Reproducir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>%1 aún no está aquí, no se puede guardar</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Guardar &amp;todo…</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>Guardar los clips según &amp;lleguen…</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>&amp;Un archivo con todos los clips…</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>&amp;Página de revisión…</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>&amp;Importar respuestas de una revisión…</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>guardando en “%1” según llegan</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>&amp;Dejar de guardar según lleguen</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 (mono)</source>
        <translation>%1 (mono)</translation>
    </message>
    <message>
        <source>%1 (stereo)</source>
        <translation>%1 (estéreo)</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>Too short to measure</source>
        <translation>Demasiado corto para medirlo</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Copiar todos los detalles</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>Elige un clip de la lista para ver aquí sus detalles.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escuchado</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Aún sin escuchar</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>No se puede medir el sonido de este archivo.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>El archivo del clip ha desaparecido o no se puede leer. Obtenlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Conviene escuchar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Nivel sonoro</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>Lo fuerte que suena el clip en conjunto; para la voz es normal entre −16 y −23. Cuanto más cerca de 0, más fuerte.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>El momento más fuerte del clip. En 0 suena tan fuerte como permite un archivo.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de tarea</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The service gives out each clip at an address that works for some time. A clip that is here stays here.</source>
        <translation>El servicio entrega cada clip en una dirección que funciona durante un tiempo. Un clip que ya está aquí se queda aquí.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>Los archivos con la misma suma de comprobación son iguales (SHA-256).</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>Copiar la suma de comprobación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Copiar la ubicación del archivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Mostrar todo el texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EarCheck</name>
    <message>
        <source>Listening to the unheard</source>
        <translation>Escuchando los no escuchados</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Conservar (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>Rehacer (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Nota (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>Se han escuchado todos los clips que muestra la lista.</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>Aún no hay ningún clip que escuchar. Obtén algunos primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>No se ha podido reproducir %Ln clip; su fila dice por qué.</numerusform>
            <numerusform>No se han podido reproducir %Ln clips; cada fila dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Era el último.</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>Era el último: se han escuchado todos los clips que muestra la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%Ln sin escuchar</numerusform>
            <numerusform>%Ln sin escuchar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>Esperando al llavero de este equipo, que quizá te pida desbloquearlo. Después se empezarán a obtener los clips.</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>Falta una cosa: tu clave API. Después se empezarán a obtener los clips.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%1 de %Ln listo</numerusform>
            <numerusform>%1 de %Ln listos</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>No se ha podido obtener %Ln clip. Su fila dice por qué.</numerusform>
            <numerusform>No se han podido obtener %Ln clips. Cada fila dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>Todos los clips están aquí.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>Los clips obtenidos ocupan %1 en este equipo, más que los %2 previstos para ellos. Ninguno se elimina hasta que lo hayas guardado tal cual: guárdalos así, o quita de la lista los que ya no necesites.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Introducir otra clave</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Ajustes de red…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Todos %Ln</numerusform>
            <numerusform>Todos %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>Listo %Ln</numerusform>
            <numerusform>Listos %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>En curso %Ln</numerusform>
            <numerusform>En curso %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>Por obtener %Ln</numerusform>
            <numerusform>Por obtener %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>Fallido %Ln</numerusform>
            <numerusform>Fallidos %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>Sin escuchar %Ln</numerusform>
            <numerusform>Sin escuchar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>Conviene escuchar %Ln</numerusform>
            <numerusform>Conviene escuchar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>Conservado %Ln</numerusform>
            <numerusform>Conservados %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>Por rehacer %Ln</numerusform>
            <numerusform>Por rehacer %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>Carpetas y espacio</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>Es la que se propone al guardar, y siempre es la última que usaste.</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>Carpeta de los clips &amp;guardados</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>Dejar que Bulk TTS elija de nuevo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>Elegir la carpeta de los clips guardados</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>Carpeta de &amp;importación de listas</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>Elegir la carpeta de importación de listas</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>E&amp;spacio para los clips obtenidos</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>Archivos propios de la app</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>Tus listas, con nombres, marcas y notas.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>Abrir la carpeta de los archivos propios de la app</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>Qué hizo la app y qué salió mal, para quien te ayude.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aún no se ha elegido ninguna</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>Cuando se llena, los clips que ya has guardado dejan sitio a los nuevos.</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>En uso ahora: %1. Cuando se llena, los clips que ya has guardado dejan sitio a los nuevos.</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>No se ha podido abrir. Está aquí: %1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>Progreso de toda la lista</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Dejar de guardar</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>Guardar se&amp;lección</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Guardar &amp;todo…</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>Cali&amp;dad</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>Frecuencia de muest&amp;reo</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>Mon&amp;o o estéreo</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>Ni&amp;vel sonoro</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>Para el móvil o un chat</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>Para presentaciones</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>Para edición de vídeo</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>Audiolibro</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>Centralita telefónica</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC (sin pérdida)</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV (sin pérdida, grande)</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3 (pequeño, suena en todas partes)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (pequeño)</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus (el más pequeño)</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>Los archivos originales de los clips, sin cambios.</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>con el mismo nivel sonoro (%1)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>As the clip has it</source>
        <translation>Como el clip</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>Fuerte, para la web (%1)</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>Pódcast (%1)</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>Audiolibro (%1)</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>Radio y televisión (%1)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La mejor</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Tamaño mínimo</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>&amp;Mostrar los cambios</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>&amp;Conservar los nombres y textos anteriores</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>Qué no se puede usar y por qué</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>Con&amp;traste</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>El contraste alto usa líneas y colores más marcados.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>A&amp;visarme al terminar de obtener clips</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>Con un mensaje en la pantalla cuando estés en otro programa.</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Mostrar un icono &amp;junto al reloj</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>&amp;Mantener el equipo activo</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>No entra en reposo mientras llegan clips. La pantalla puede apagarse.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>Muestra cuánto falta por obtener y vuelve a abrir esta ventana.</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>El escritorio de este equipo no tiene sitio para él.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>Son demasiados clips para arrastrarlos o copiarlos de una vez. Mejor guárdalos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>%Ln archivo copiado.</numerusform>
            <numerusform>%Ln archivos copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>Pégalos en una carpeta o en otro programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>%Ln clip omitido: su archivo ya no está.</numerusform>
            <numerusform>%Ln clips omitidos: sus archivos ya no están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>Obtenlos de nuevo.</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>Hoy se han arrastrado o copiado muchísimos clips y no queda sitio para más. Mejor guárdalos.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>--headless necesita --input ARCHIVO y --save-to CARPETA.</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>Obtenidos %1 de %2</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>ID de run %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>Guardados %1 de %2</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>Guardados %1 de %2 clips en %3</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>El programa se detuvo antes de guardar este clip. Inícialo de nuevo para obtenerlo.</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>No hay clave API. Define CAMB_API_KEY, o guarda una clave en la app.</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>La clave API que hay en %1 no puede ser una clave. Cópiala de nuevo desde CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>los ajustes de la app</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>--name no conoce {%1}. Conoce %2.</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>La plantilla de --name tiene un error: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>Distorsionado</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>Inicio brusco</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>Final brusco</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>Silencio largo</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>Parece corto</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>Parece largo</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Igual que otro</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>Muchos canales</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>Frecuencia alta</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Muy largo</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>En este clip no se oye nada.</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>El sonido está distorsionado: a veces es más fuerte de lo que permite un archivo.</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>Empieza en medio de un sonido, como si le hubieran cortado el principio.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>Acaba en medio de un sonido, como si le hubieran cortado el final.</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>Hay un silencio de %1 s en medio.</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>Es mucho más corto que los demás clips para un texto así. Quizá falten palabras.</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>Es mucho más largo que los demás clips para un texto así. Quizá haya palabras repetidas.</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>Suena exactamente igual que el clip %1, que tiene otro texto o ninguno.</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>Tiene %1 canales, cuando la voz tiene uno o dos.</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>Su frecuencia de muestreo es de %1 kHz, mucho más de lo que necesita la voz.</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>Dura más de una hora, algo poco habitual en un clip.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>Tres pasos</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>Pega ID de run, o suelta o elige archivos que los contengan: texto sin formato, hojas CSV, Excel y ODS, JSON. Verás lo que se ha encontrado antes de añadir nada. También sirven los ID de tarea.</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>1. Añadir.</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>Los clips llegan en segundo plano. Escucha cualquiera enseguida; pausa o cancela cuando quieras. Si alguno falla, su fila dice por qué, y “Reintentar fallidos” lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>2. Obtener.</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>Un clip, los seleccionados o todos, en la carpeta que quieras. No se reemplaza ningún archivo si no lo indicas.</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Guardar.</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>Escuchar y marcar</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>La barra espaciadora reproduce la fila en la que estás. Lo que pasa después de un clip y el dispositivo de audio están en el menú, en “Escucha”.</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>Marca un clip como conservado o por rehacer, o escribe una nota, en el menú de la fila. Los botones sobre la lista muestran entonces solo esos, y el menú copia los ID de run por rehacer.</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>“Conviene escuchar” muestra clips que quizá tengan algún problema: sin sonido, cortados, distorsionados, demasiado cortos o largos. Se calcula solo a partir del sonido y puede no ser exacto.</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>Guardar y nombres</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>En el cuadro para guardar, una línea forma los nombres, por ejemplo {number:000} {name}. “Insertar” ofrece todo lo disponible, incluida cada columna de tu hoja. Una barra crea carpetas.</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>En “Formato”, los clips se guardan tal cual, o preparados para el móvil, presentaciones, edición de vídeo, un audiolibro o una centralita telefónica.</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>Después de guardar sabrás cuántos clips hay. “Ver por qué” muestra los demás con los motivos, y “Obtener los que faltan” los obtiene y los guarda.</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>El menú “Guardar” también une los clips en un solo archivo, guarda los clips según llegan y crea una página en la que otra persona puede escuchar y valorar.</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>¿Dónde encuentro la clave API?</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>En la sección “API” de CAMB.AI Studio. Cópiala, pégala aquí y pulsa “Comprobar clave”.</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>La clave no se acepta.</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>Cópiala de nuevo, sin nada delante ni detrás. Si sigue fallando, crea una clave nueva en CAMB.AI Studio, o pregunta a quien te la dio.</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>No se ha encontrado un clip.</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>Comprueba su ID de run, y que se pidió con la cuenta a la que pertenece la clave.</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>No llega nada, o no hay conexión.</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>Mira si se abre una página web. En una empresa o un centro educativo puede haber un proxy: se puede configurar y probar en los ajustes. Mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>No hay sonido.</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>Mira el volumen del reproductor, y elige otro dispositivo de audio en el menú, en “Escucha”.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>Libera espacio y continúa: lo que está aquí se queda, y se sigue guardando desde donde estaba.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Ocurre otra cosa.</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>Elige “Copiar diagnóstico” en el menú “Ayuda” y pégalo en un mensaje a quien te ayude. No contiene claves, direcciones ni textos tuyos.</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>Problemas y soluciones</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>Tu clave y tus archivos</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>Tu clave se queda en este equipo. Se envía a CAMB.AI y a nadie más, y nunca se escribe en el registro.</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>La app no cuenta a nadie lo que haces: se comunica con el servicio CAMB.AI y con las direcciones que este da para tus clips.</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>Los clips obtenidos se conservan en este equipo, hasta el límite de los ajustes. Los que ya has guardado dejan sitio primero.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>Reproducir o pausar la fila</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>La fila de arriba o de abajo</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>Quitar de la lista las filas seleccionadas</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>Al escuchar los no escuchados: conservar, rehacer, nota</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>Dos segundos atrás</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>Dos segundos adelante</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>En el reproductor: al principio del clip</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>En el reproductor: al final del clip</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Quitar o poner el sonido</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>Buscar ID, nombres, textos, marcas y notas</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Añadir lo que se ha pegado</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>A la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>A la parte anterior</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nada en la ayuda contiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>For file names</source>
        <translation>Para nombres de archivo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>La columna %1 se usa como: %2</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <translation>“%1” — %2</translation>
    </message>
    <message>
        <source>%1: “%2” — %3</source>
        <comment>a place, what it says, and why</comment>
        <translation>%1: “%2” — %3</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded this number, so its last digits are lost. Format the column as text and enter the id again.</source>
        <translation>la hoja de cálculo ha redondeado este número y se han perdido las últimas cifras. Da formato de texto a la columna e introduce el ID de nuevo.</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>ningún run tiene el número 0.</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>los ID de run nunca son menores que cero.</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>los ID de run son números enteros.</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>este número es demasiado largo para ser un ID de run.</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>los ID de run solo tienen cifras.</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>esto no parece un ID de tarea. Cópialo de nuevo de donde se pidió el audio.</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>en esta fila no hay ningún ID de run. Complétala, u omítela.</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>la hoja de cálculo lo ha convertido en una fecha o una hora. Da formato de texto a la columna e introduce el ID de nuevo.</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>puede ser un número o varios. Escribe cada ID de run entero, sin comas ni puntos, y separado del siguiente.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>%1 no es un texto ni una hoja de cálculo. Elige un archivo de texto, CSV, Excel, ODS o JSON.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>%1 ocupa más de 50 MB, demasiado para una lista de ID de run. Elige el archivo con los ID, o divídelo.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>%1 está protegido con contraseña. Guarda una copia sin contraseña y elige esa.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>No se ha podido leer %1. Comprueba el disco en el que está, o cópialo aquí primero.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>%1 ya no está. Elígelo de nuevo.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>No tienes permiso para leer %1. Pregunta a su propietario, o cópialo a otro sitio.</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>No hay ID de run en %1. Son números enteros como 1234567.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>%1 no es JSON válido. Expórtalo de nuevo, o pega solo los ID.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>%1 está dañado. Ábrelo en tu programa de hojas de cálculo y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1 es una carpeta. Elige los archivos que contiene.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>El texto pegado</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 kbit/s all through, good for speech.</source>
        <translation>%1 kbit/s constantes, ideal para la voz.</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>Más pequeño que MP3, pero lo leen menos reproductores.</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>En un archivo CUE aparte, porque WAV no puede contenerlos.</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>No se pueden crear subtítulos: ninguno de estos clips tiene texto. Para tenerlos, añade una hoja que contenga los textos.</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>En su lugar hay un archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>No tienes permiso para escribir ahí. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>Se crea junto con el archivo.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>No se ha creado ningún archivo: el sonido de “%1” ya no está.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>No se ha creado ningún archivo: el sonido de “%1” está dañado.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>El disco está lleno y no se ha creado ningún archivo. Libera espacio o elige otra carpeta, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>No se ha creado ningún archivo porque no se puede escribir en la carpeta. Elige otra, o mira si un archivo con este nombre está abierto en otro programa, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>Con estos clips no se puede crear un archivo así. Elige otro formato.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>Todo en un archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>C&amp;rear el archivo</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>Unir los clips en un archivo</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>&amp;Obtenerlos antes</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>Uno tras otro, en el orden de sus números.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>&amp;Pausa entre clips</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>Cuánto tarda cada clip en subir y bajar de volumen</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>F&amp;undido de entrada y salida</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>Igualar el nive&amp;l sonoro de todos los clips</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>C&amp;apítulos, con los nombres de los clips</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>&amp;Subtítulos para reproductores de vídeo (SRT)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>Subtítulos para páginas &amp;web (WebVTT)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Además</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;Todos los clips obtenidos (%Ln)</numerusform>
            <numerusform>&amp;Todos los clips obtenidos (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>Solo la selecc&amp;ión (%Ln)</numerusform>
            <numerusform>Solo la selecc&amp;ión (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>Elige una carpeta para el archivo.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Escribe la ruta completa de la carpeta, o pulsa “Elegir”.</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>Al disco solo le quedan %1. Libera espacio, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>Elegir una carpeta para el archivo</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>¿Reemplazar?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>Ya hay %Ln archivo con este nombre.</numerusform>
            <numerusform>Ya hay %Ln archivos con este nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>Conservar &amp;ambos</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>El archivo nuevo recibe un número</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>JoinFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make one file of them.</source>
        <translation>Aún no hay ningún clip. Obtén algunos primero y después crea un archivo con ellos.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos los clips</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>Algunos clips</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>Se está creando un archivo con clips. Crea otro cuando termine.</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>Se están guardando clips. Crea un archivo con ellos cuando termine.</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>Creando el archivo: %1 %</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Detenido. No se ha creado ningún archivo.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Reintentar…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Obtenerlo de nuevo</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>Crearlo sin este clip</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Tu clave</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>Conser&amp;var la clave</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>Sin la clave del llavero</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>Se queda en el llavero, y tendrás que introducir tu clave otra vez.</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>Continuar &amp;sin ella</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>Los clips que están aquí se quedan. Para obtener otros tendrás que volver a introducir una clave.</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>Ca&amp;mbiar la clave…</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>&amp;Introducir tu clave…</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>En la carpeta propia de la app</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>En el llavero de este equipo</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>En ningún sitio: preguntar en cada inicio</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>Se está usando una clave definida en este equipo (CAMB_API_KEY). Tiene prioridad sobre la que se conserva aquí, y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>La clave definida en este equipo (CAMB_API_KEY) no puede ser una clave. Pide a quien la configuró que la corrija o la quite.</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>La clave conservada no se puede leer. Introdúcela de nuevo.</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>Hay una clave y se está usando.</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>Está en el llavero, que aún no se ha consultado.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>Quitando la clave…</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>Moviendo la clave… Quizá este equipo te pida desbloquear su llavero.</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>En un archivo que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>Está con tus otras contraseñas, bloqueada cuando no has iniciado sesión.</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>Desaparece cuando cierras Bulk TTS.</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>¿Olvidar la clave?</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>¿Olvidar tu clave API?</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>No se puede recuperar desde aquí. La encontrarás de nuevo en CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Olvidarla</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Co&amp;nservarla</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>La clave definida en este equipo (CAMB_API_KEY) no puede ser una clave. Pide a quien la configuró que la corrija, o que la quite para que puedas introducir una aquí.</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>La clave guardada no se puede leer. Introduce tu clave de nuevo.</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>Se está usando una clave definida en este equipo (CAMB_API_KEY). Tiene prioridad sobre una clave guardada aquí.</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>Hay una clave guardada. Pega otra para reemplazarla</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>La encontrarás en la sección API de %1. Pégala aquí.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>Tu clave API</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>&amp;Comprobar clave</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>&amp;Guardar clave</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>Se guarda solo en este equipo, donde solo tú puedes leerla.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>Esperando al llavero de este equipo…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardada.</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>La clave ya se está usando.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>Esta clave funciona.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>Se conserva en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>No se conserva: la introduces cada vez que inicias Bulk TTS.</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>Se está usando una clave. Pega otra para reemplazarla</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>El servicio no acepta esta clave. Cópiala de nuevo, entera, desde CAMB.AI Studio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>El servicio conoce esta clave, pero no tiene permiso para generar voz. Pregunta a quien administre tu cuenta de CAMB.AI, o usa otra clave.</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>No hay conexión con el servicio. Comprueba que tienes conexión a internet e inténtalo de nuevo; de todos modos puedes guardar la clave.</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>Hay un espacio dentro de la clave, después de %Ln carácter. Las claves no tienen: quizá se haya pegado algo más. Copia solo la clave.</numerusform>
            <numerusform>Hay un espacio dentro de la clave, después de %Ln caracteres. Las claves no tienen: quizá se haya pegado algo más. Copia solo la clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>El carácter %1 es “%2”, que ninguna clave contiene. Puede parecer una letra corriente, pero es otra. Copia la clave de nuevo desde CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>Esto es demasiado largo para ser una clave. Copia solo la clave.</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>Aún no hay ninguna clave en el campo. Pégala primero.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>saltos de línea</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>las palabras de antes de la clave</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>Se ha omitido lo que se pegó de más: %1.</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>Otras personas de este equipo podían leer tu clave guardada. Ya se ha corregido: ahora solo puedes tú.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>¿Salir ahora?</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>Seguir en segun&amp;do plano</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>Dispositivo de &amp;audio</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>&amp;Tras un clip</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>Re&amp;producir un clip al seleccionar su fila</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>Así, al recorrer la lista con las flechas, se reproducen uno tras otro.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>El que elegiste (ahora no está)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>Detenerse</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>Reproducir el siguiente</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Reproducirlo de nuevo</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>d MMMM</source>
        <comment>a day, such as 27 November</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>such as 27 November 2026</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>%1 is a day</comment>
        <translation>Lista del %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierta ahora</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Abierta en otra ventana</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>Tus listas</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>Eliminada %Ln</numerusform>
            <numerusform>Eliminadas %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>Buscar en tus listas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>Lo que eliminas se conserva aquí una semana.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>Ninguna lista se llama así.</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>Aún no hay listas. Cada vez que empiezas una nueva, se guarda aquí.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se ha eliminado “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>Tus &amp;listas</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nueva lista</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>&amp;Cambiar nombre de esta lista…</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>&amp;Todas las listas…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>abierta en otra ventana</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>Cambiar nombre de esta lista</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>%Ln lista eliminada.</numerusform>
            <numerusform>%Ln listas eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>Esa lista ya no existe o está abierta en otra ventana. Ciérrala allí primero.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>Clave &amp;API…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>&amp;Probar con clips de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>Cerrar los e&amp;jemplos</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>&amp;Escucha</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>&amp;Detenerse tras cada clip</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>Seguir con el clip s&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>&amp;Repetir el clip</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>Re&amp;producir un clip al seleccionar su fila</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>Dispositivo de &amp;audio</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Aparien&amp;cia</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – clips de ejemplo</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>Estos son clips de ejemplo. Pulsa “Obtener” para tenerlos; después escúchalos y guárdalos.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>Queda %Ln clip por obtener.</numerusform>
            <numerusform>Quedan %Ln clips por obtener.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>El archivo de la lista estaba dañado y se ha apartado como %1. Aquí está lo que se ha podido encontrar de tus clips.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>Por re&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Marcas</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>&amp;Escuchar los no escuchados</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>&amp;Guardar los conservados</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>Co&amp;piar los ID por rehacer</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>E&amp;xportar valoraciones…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sin marca</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>Nota para %Ln clip:</numerusform>
            <numerusform>Nota para %Ln clips:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Nota para %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>%Ln ID de run copiado.</numerusform>
            <numerusform>%Ln ID de run copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Exportar valoraciones</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>valoraciones</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>Valoraciones exportadas a %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escuchado</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Conviene escuchar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>Nombres de los archivos</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>&amp;Sugerencias</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primer nombre</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nombre más largo</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>acortado para que quepa</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%Ln clip tendría un nombre ya usado y recibe un número:</numerusform>
            <numerusform>%Ln clips tendrían un nombre ya usado y reciben un número:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>Número y nombre</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>Nombre e ID de run</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>Número y texto</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Una carpeta por día</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>Una carpeta por idioma</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Número en la lista</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Fecha de hoy</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>Indica aquí cómo se llamarán los archivos, o elige una sugerencia.</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>No se entiende %1. Solo el número puede llevar dos puntos, con ceros para sus cifras: {number:000}.</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>La llave { no está cerrada. Pon } al final del campo.</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>La llave } no tiene { delante. Quítala, o pon { delante del campo.</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>El carácter %1 no puede estar en el nombre de un archivo. Usa otro.</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>El carácter / termina el nombre de una carpeta, pero delante no hay ninguno.</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>Después de la última / tiene que haber un nombre para el archivo.</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>No hay nada entre { y }. “Insertar” muestra lo que puede ir ahí.</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>No existe {%1}. ¿Querías decir {%2}?</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>No existe {%1}. “Insertar” muestra lo que hay.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>En algunas empresas, la red sale a internet a través de uno. La mayoría de la gente no lo necesita.</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>D&amp;irección del proxy</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>Conexión con el servicio</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>&amp;Archivos a la vez</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>“Automático” averigua lo que aguanta tu conexión.</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>Co&amp;nsultas a la vez</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>El servicio aconseja pedir una sola cosa a la vez. Con más puede responder antes, o hacerte esperar.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>Ninguno, conexión directa</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>El mío…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1, como se aconseja</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>Delante puede ir un nombre y una contraseña, con dos puntos y una @.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>El servicio responde.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>Se ha dejado de obtener clips</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>%Ln clip está aquí</numerusform>
            <numerusform>%Ln clips están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 de %Ln clip obtenido</numerusform>
            <numerusform>%1 de %Ln clips obtenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%Ln fallido. Su fila dice por qué.</numerusform>
            <numerusform>%Ln fallidos. Cada fila dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>Se ha terminado de guardar</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>Algunos clips no se han guardado</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>El trabajo continúa</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>El icono junto al reloj vuelve a abrir la ventana. Recibirás un aviso cuando todo esté listo.</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>Se están obteniendo o guardando clips</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>No se pierde nada: lo que está aquí se queda, y el resto se puede obtener la próxima vez.</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>No se conserva nada a medias, así que habrá que empezar de nuevo. Los clips se quedan.</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Todavía se están leyendo archivos.</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>Su contenido aún no está en la lista, así que habrá que añadirlos de nuevo. Lo que ya está aquí se queda.</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>Aún se están obteniendo y guardando clips.</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>Aún hay clips en camino.</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>Aún se están guardando clips.</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>No se pierde nada: los clips se quedan aquí, y los que aún no se han guardado se pueden guardar la próxima vez.</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>Aún se está creando un archivo con tus clips.</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>Aún se está creando la página de revisión.</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>Aún hay trabajo en curso.</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>No se ha encontrado ningún dispositivo de audio. Conecta unos auriculares o altavoces y pulsa “Reproducir” de nuevo.</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>Este clip no se puede reproducir: su archivo está dañado. Obtenlo de nuevo desde el menú de la fila.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>El archivo del clip ya no está. Obtenlo de nuevo desde el menú de la fila.</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>Obteniendo este clip; se reproducirá en cuanto llegue.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>Elige un clip para escuchar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip anterior</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip siguiente</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>Texto del clip</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por qué y qué hacer</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>No se ha podido escribir lo que querías además de los clips: %1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>Detuviste el proceso antes de que se escribiera todo lo que querías además de los clips.</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>Se quitó de la lista.</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>Ya está aquí, pero aún no se ha guardado. Guárdalo.</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>Aún está en camino. Se podrá guardar cuando llegue.</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>Aún no se ha obtenido. Obtenlo primero y después guárdalo.</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>Ya había un archivo con este nombre y se ha conservado.</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>Se dejó de guardar antes de que le tocara a este clip.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>El archivo guardado ya no está.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 en “%2”</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>Clips que no se han guardado</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Faltan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>Omitido %Ln</numerusform>
            <numerusform>Omitidos %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>&amp;Guardar el resto</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>Copiar &amp;lista</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>Copiar todas estas filas para pegarlas en otro sitio</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>O&amp;btener los que faltan</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>Obtener %Ln clip y guardarlo si llega</numerusform>
            <numerusform>Obtener %Ln clips y guardar lo que llegue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>Guardar %Ln clip de la misma manera</numerusform>
            <numerusform>Guardar %Ln clips de la misma manera</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>respuestas %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>Escucha cada clip y apruébalo o pide que se rehaga. Tus respuestas se quedan en este navegador hasta que las descargues.</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Tu nombre (opcional)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>Por valorar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>Por rehacer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escuchado</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>Descargar mis respuestas</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>Tus respuestas están en el archivo {file}, en tus descargas. Envíaselo a quien te mandó esta página.</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>Este clip no se puede reproducir. Si esta página llegó en un zip, descomprímelo entero primero; los clips tienen que estar en la carpeta que acompaña a la página.</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>Este navegador no puede conservar tus respuestas: descárgalas antes de cerrar la página.</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>Aquí no hay clips.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>El clip de arriba o de abajo</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Escribir un comentario</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>Salir del comentario</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>Dos segundos atrás o adelante</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>Esta página necesita JavaScript. Permítelo para esta página.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Respuestas de una revisión</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>Respuestas de %1</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>“%1” no tiene valoraciones ni comentarios.</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>Ninguna respuesta de “%1” se refiere a un clip de esta lista. Parece que la página se creó a partir de otra lista.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>La tuya: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>ID de run %1: tu nota y el comentario juntos son demasiado largos para una sola nota.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>“%1” no se puede leer. Mira si sigue ahí y elígelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>“%1” es demasiado grande para ser las respuestas de una revisión. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>“%1” no contiene las respuestas de una revisión. Pide el archivo que crea “Descargar mis respuestas” en la página de revisión.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>“%1” se creó con una versión más reciente de Bulk TTS. Consigue esa versión para leerlo.</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>ID de run %1: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrada %1: %2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>esto no es una respuesta; el archivo se ha modificado después de descargarlo.</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>este clip no está en tu lista.</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>este clip ya tiene una respuesta, y cuenta la primera.</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>el comentario es demasiado largo para una nota.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>Página de revisión</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>Título de la &amp;página</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>Opcional: en qué fijarse y hasta cuándo</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>Para &amp;quien revisa</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>Archivos pequeños (&amp;MP3), para enviar por correo</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>Sonido tal c&amp;ual</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>Un &amp;zip, para enviar por correo</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>Una &amp;carpeta, para una unidad compartida</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Enviar como</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>Creando la página: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;Todos los clips obtenidos (%Ln)</numerusform>
            <numerusform>&amp;Todos los clips obtenidos (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>El clip &amp;seleccionado (%Ln)</numerusform>
            <numerusform>Los clips &amp;seleccionados (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>Progreso de la página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>C&amp;rear la página</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>Se abre en cualquier navegador, sin red; allí se escuchan los clips, se aprueban o se pide que se rehagan, y se te devuelve un pequeño archivo con las respuestas.</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>Una página en la que otra persona puede escuchar y valorar</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>%Ln más aún no está aquí y no aparecerá en ella.</numerusform>
            <numerusform>%Ln más aún no están aquí y no aparecerán en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln clip, duración %1, unos %2</numerusform>
            <numerusform>%Ln clips, duración %1, unos %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>¿Dónde se guardará la página?</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>Aún no hay ningún clip. Obtén algunos primero y después crea una página con ellos.</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>Clips por revisar</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>Importar respuestas de una revisión</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Respuestas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>La página está lista: envía el zip “%1” a quien vaya a escuchar. Tendrá que descomprimirlo antes de abrir la página.</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>La página está lista: envía la carpeta “%1” a quien vaya a escuchar.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>No se ha podido incluir %Ln clip.</numerusform>
            <numerusform>No se han podido incluir %Ln clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>“%1” no tiene respuestas que tu lista no tenga ya.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: %Ln clip marcado.</numerusform>
            <numerusform>%1: %Ln clips marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>Mostrar los que hay que rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %Ln más.</numerusform>
            <numerusform>… y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln clip quitado de la lista.</numerusform>
            <numerusform>%Ln clips quitados de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>Obtener de n&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>Copiar &amp;ID de run</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>Copiar &amp;archivos</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>Copiar ru&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>Guardar los clips según lleguen</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>Guardar clips</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>Una ta&amp;bla de lo guardado, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>Una &amp;lista de reproducción, para oírlos en orden</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>Un archivo &amp;zip con todo, para compartir</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>Crear también:</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>Otr&amp;as formas de guardar</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>Todo en &amp;un archivo…</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>&amp;Página de revisión…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>En su lugar hay un archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>No tienes permiso para escribir ahí. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>Se crea al guardar.</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>Elige una carpeta para los clips.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Escribe la ruta completa de la carpeta, o pulsa “Elegir”.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, unos %2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>Al disco solo le quedan %1. Libera espacio, o elige otro.</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>&amp;Menos</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>Elegir una carpeta para los clips</translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message>
        <source>Run id %1</source>
        <translation>ID de run %1</translation>
    </message>
    <message>
        <source>Some files are there already</source>
        <translation>Algunos archivos ya existen</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>%Ln de los clips por guardar ya tiene un archivo en esta carpeta.</numerusform>
            <numerusform>%Ln de los clips por guardar ya tienen un archivo en esta carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>Conservar &amp;ambos</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>Los archivos nuevos reciben un número</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>&amp;Omitir estos</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>SaveOneDialog</name>
    <message>
        <source>Save this clip</source>
        <translation>Guardar este clip</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>Tal cual (%1)</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>Se están guardando clips. Guarda más cuando terminen estos.</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>Aún no está aquí ninguno de estos clips. Obtenlos primero y después guarda.</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>Este clip aún no está aquí. Obtenlo primero y después guárdalo.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Guardando: %1 de %2</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>Los clips están guardados. Escribiendo lo que los acompaña…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>&amp;Deshacer el restablecimiento</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Restablecer esta página</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>Dejar todo en esta página como estaba al principio</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>Qué hoja se muestra</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>Las primeras filas. Haz clic encima de una columna para cambiar su uso.</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>Aquí no se han encontrado ID de run. Si una columna los contiene, indícalo encima.</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>¿Qué columna contiene los ID de run? Indícalo encima.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Bulk TTS</source>
        <translation>Ace&amp;rca de Bulk TTS</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>El diagnóstico está copiado: pégalo en un mensaje a quien te ayude. No contiene claves, direcciones ni textos tuyos.</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>No se ha podido preparar el diagnóstico. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>Ha ocurrido un error inesperado. Tu lista está a salvo.</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>La última vez, la app se cerró de forma inesperada. Tu lista está como estaba.</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>Algo sigue fallando</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>Ocurre una y otra vez. Puede ayudar cerrar la app y abrirla de nuevo. Si vuelve a pasar, copia el diagnóstico y envíalo a quien te ayude.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>%Ln clip guardado</numerusform>
            <numerusform>%Ln clips guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>%1 de %Ln guardado</numerusform>
            <numerusform>%1 de %Ln guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>Falta %Ln.</numerusform>
            <numerusform>Faltan %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>%Ln omitido: ya había un archivo con su nombre y se ha conservado.</numerusform>
            <numerusform>%Ln omitidos: ya había archivos con sus nombres y se han conservado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>Se ha dejado de guardar. “Continuar” guarda el resto.</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>El disco está lleno. Libera espacio y elige “Continuar”.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>No se puede escribir en la carpeta. Mira si el disco sigue conectado y te permite escribir en él, y elige “Continuar”.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln clip guardado en %1.</numerusform>
            <numerusform>%Ln clips guardados en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>El clip no se ha guardado.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence: 118 of 120 saved</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>&amp;Add run ids</source>
        <translation>&amp;Añadir ID de run</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>Obtener todos los clips que aún no están aquí</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>Dejar de obtener; lo que ya ha llegado se queda</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Reintentar fallidos</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>Adoptar nombres y textos</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>Ya está disponible la versión %1 de Bulk TTS.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>Buscar versiones nuevas una &amp;vez al día</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>Solo se pregunta si hay alguna; no se descarga ni se envía nada.</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>Tienes la versión %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>&amp;Buscar ahora</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>Abrir su &amp;página</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>Esta copia no busca versiones nuevas por sí misma. Te las proporciona quien la instaló, o el lugar de donde procede.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>La versión %1 está disponible</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>Su página dice qué hay de nuevo y cómo conseguirla.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>No hay ninguna más reciente.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>No se ha entendido la respuesta. Inténtalo otro día.</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>No se ha podido abrir. Su dirección es %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>Posición en el clip</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>Tus audios, de los ID de run a los archivos</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>Pega tus ID de run de CAMB.AI, obtén los clips, escúchalos y guárdalos.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>Introduce tu clave API</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>Mira cómo funciona con clips en muchos idiomas. Sin clave, sin cuenta, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>&amp;Probar con clips de ejemplo</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>¿Solo quieres echar un vistazo?</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>Aún sin obtener</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>Aún en creación</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>Por rehacer</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escuchado</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>La carpeta es %1.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>La respuesta fue: “%1”</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>No hay conexión. Comprueba que tienes conexión a internet e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>No se ha encontrado la dirección en la red. Comprueba que tienes conexión a internet e inténtalo de nuevo. En la red de una empresa puede hacer falta un proxy.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>No ha llegado ninguna respuesta a tiempo. Quizá la conexión sea lenta, o haga falta un proxy; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>Ha respondido otra cosa, quizá la página de inicio de sesión de una red. Abre una página en tu navegador, inicia sesión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>No se ha entendido la respuesta. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>La dirección del proxy no se puede usar. Corrígela e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>El servicio nos pide esperar %1 s</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>Sin conexión; nuevo intento en %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>El proxy de tu red no responde; nuevo intento en %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>El proxy de tu red no nos deja pasar; nuevo intento en %1 s</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>El servicio tiene problemas; nuevo intento en %1 s</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>El servicio aún está creando este clip. Se volverá a pedir en un momento.</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>Aún no hay clave API. Introduce primero tu clave y después obtén los clips de nuevo.</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>El servicio no acepta esta clave API. Copia la clave de nuevo desde CAMB.AI Studio, guárdala aquí y sigue donde lo dejaste.</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>Esta clave API no tiene permiso para obtener clips. Pregunta a quien te la dio, o usa otra.</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>Se ha preguntado al servicio demasiadas veces y no ha querido responder. Espera unos minutos y elige “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>El servicio ha tenido un fallo propio con este clip. Inténtalo más tarde con “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>El servicio ha respondido algo que esta app no puede leer. Inténtalo más tarde con “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>El servicio se ha negado a entregar este clip.</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>El servicio no tiene ningún audio con este ID de run para tu clave. Comprueba el número, y que se pidió con la misma cuenta.</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>El servicio no conoce ningún audio para este ID de run. Comprueba el número; si es correcto, quizá el audio se haya eliminado.</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>El servicio aún está creando este clip. Inténtalo en unos minutos con “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>El servicio no ha entregado audio para este clip. La respuesta fue: “%1”</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>El servicio no conoce ningún audio con este ID de tarea para tu clave. Comprueba el ID, y que se pidió con la misma cuenta.</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>El servicio no ha podido crear este audio. Pídelo de nuevo en CAMB.AI.</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>El servicio ha tardado demasiado en crear este audio. Pídelo de nuevo en CAMB.AI.</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>Este audio no se ha creado porque a la cuenta no le quedaba crédito. Añade crédito en CAMB.AI y pídelo de nuevo.</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>No había conexión. Comprueba que tienes conexión a internet y elige “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>No se ha encontrado el servicio en la red. Comprueba que tienes conexión a internet y elige “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>No ha llegado ninguna respuesta a tiempo. Quizá la conexión sea lenta; inténtalo con “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>No se ha podido establecer una conexión segura, así que no se ha enviado nada. Puede deberse a una red de empresa o a que el reloj de este equipo va mal.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>El proxy de tu red no ha dejado pasar la petición. Revisa el proxy en los ajustes de Bulk TTS, o en los de este equipo.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>El proxy de tu red pide un nombre y una contraseña. Añádelos a la dirección del proxy en los ajustes de Bulk TTS, o pregunta a quien se ocupe de tu red; después reanuda. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>El proxy de tu red no acepta este nombre y esta contraseña. Revísalos, o pregunta a quien se ocupe de tu red.</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>La dirección de tu propio proxy no se puede usar. Corrígela en los ajustes de Bulk TTS, por ejemplo proxy.example:8080, y reanuda. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>No se ha encontrado el proxy de tu red. Revisa su nombre en los ajustes, y que estás en la red a la que pertenece.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>El proxy de tu red no responde. Revisa en los ajustes su dirección y el número tras los dos puntos, y que estás en la red a la que pertenece.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>Este equipo no tiene ningún llavero que Bulk TTS pueda usar. Conserva la clave en la carpeta propia de la app; allí solo tú puedes leerla.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>El llavero de este equipo está bloqueado, así que no se ha podido acceder a la clave. Desbloquéalo e inténtalo de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>El llavero de este equipo no ha hecho lo que se le pedía. Permite que Bulk TTS lo use, o conserva la clave en otro sitio. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>Introduce la dirección del proxy, por ejemplo proxy.example:8080.</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>No se admiten proxies SOCKS. Pide un proxy HTTP a quien se ocupe de tu red.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>La dirección de un proxy empieza por http:// o directamente por su nombre.</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>Esta es la dirección de una página o de un script que configura navegadores. Hace falta la del propio proxy, por ejemplo proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>Falta el número después del nombre, como :8080 en proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>El número tras los dos puntos debe estar entre 1 y 65535.</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>Esto no puede ser la dirección de un proxy. Debería parecerse a proxy.example:8080 o, con nombre y contraseña, a nombre:contraseña@proxy.example:8080.</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>La dirección del clip no parece segura, así que no se ha abierto. Informa de este ID de run al soporte de CAMB.AI.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between short sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>The clip&apos;s address no longer works, and new ones did not either. Try again later with Retry failed.</source>
        <translation>La dirección del clip ya no funciona, y las nuevas tampoco. Inténtalo más tarde con “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>El lugar donde se guarda el clip no lo ha entregado. Inténtalo más tarde con “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>El clip se cortó mientras llegaba. Inténtalo con “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>El clip que llegó estaba vacío. Inténtalo con “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>En lugar del clip llegó una página web: parece que tu red quiere que inicies sesión. Abre un navegador web, inicia sesión y elige “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>Lo que llegó no era audio. Inténtalo más tarde con “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>El clip llegó en un tipo de archivo de audio que Bulk TTS no puede usar. Informa de este ID de run al soporte de CAMB.AI.</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>El clip que llegó estaba dañado. Inténtalo con “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Lo que llegó era demasiado grande para un clip y no se ha conservado. Informa de este ID de run al soporte de CAMB.AI.</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>El disco donde Bulk TTS guarda su lista y sus clips está lleno. Libera espacio en él y reanuda.</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>No se puede escribir en una carpeta propia de Bulk TTS. Permite escribir en ella, o mira si el disco está bloqueado, y reanuda.</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>El disco donde se guardan los clips está lleno. Libera espacio en él o elige otra carpeta, y guarda de nuevo.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>No se puede escribir en la carpeta. Elige otra carpeta, o permite escribir en ella, y guarda de nuevo.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>El archivo del clip ya no está. Obtenlo de nuevo.</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>Este clip no se puede convertir a ese formato. Guárdalo tal cual, como FLAC.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>Algo ha salido mal dentro de Bulk TTS. No se ha perdido nada; inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>%Ln por ID de tarea</numerusform>
            <numerusform>%Ln por ID de tarea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%Ln repetido</numerusform>
            <numerusform>%Ln repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%Ln ya en la lista</numerusform>
            <numerusform>%Ln ya en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>%Ln no utilizable</numerusform>
            <numerusform>%Ln no utilizables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>%Ln clip tiene ahora otro nombre o texto</numerusform>
            <numerusform>%Ln clips tienen ahora otro nombre o texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln clip, %1, unos %2</numerusform>
            <numerusform>%Ln clips, %1, unos %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%Ln clip aún no está aquí y faltará.</numerusform>
            <numerusform>%Ln clips aún no están aquí y faltarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>Hay sitio para %Ln capítulo, así que varios clips comparten uno.</numerusform>
            <numerusform>Hay sitio para %Ln capítulos, así que varios clips comparten uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%Ln clip no tiene texto y, por tanto, tampoco subtítulos.</numerusform>
            <numerusform>%Ln clips no tienen texto y, por tanto, tampoco subtítulos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>Un archivo con %Ln capítulo, %1: %2.</numerusform>
            <numerusform>Un archivo con %Ln capítulos, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>Un archivo de %Ln clip, %1: %2.</numerusform>
            <numerusform>Un archivo de %Ln clips, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%Ln aprobado</numerusform>
            <numerusform>%Ln aprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>%Ln por rehacer</numerusform>
            <numerusform>%Ln por rehacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%Ln respuesta se refiere a un clip que no está en esta lista.</numerusform>
            <numerusform>%Ln respuestas se refieren a clips que no están en esta lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln respuesta no se puede usar.</numerusform>
            <numerusform>%Ln respuestas no se pueden usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %Ln más.</numerusform>
            <numerusform>… y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>Para qué se usa esta columna. Haz clic para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>Las primeras filas de la hoja</translation>
    </message>
</context>
</TS>
