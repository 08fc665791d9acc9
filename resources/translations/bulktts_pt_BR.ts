<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>Sobre o Bulk TTS</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>Versões, configurações e o fim do log, para quem for ajudar você</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>Feito com o trabalho de muita gente</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>O logotipo do Bulk TTS</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>Transforma listas de run IDs do CAMB.AI em arquivos de som: baixe, ouça, salve.</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>Componentes do aplicativo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>As bibliotecas do Qt são arquivos à parte. Você pode trocá-las por outras compilações da mesma versão, aqui: %1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>O texto da licença está no endereço acima.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Voltar à lista</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>Adicionar run IDs</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>Os run IDs ou task IDs que o CAMB.AI deu para os áudios que você encomendou.</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>Run IDs</translation>
    </message>
    <message>
        <source>Paste run ids here, or drop a file.

For example:
1234567
1234568
1234569</source>
        <translation>Cole os run IDs aqui ou solte um arquivo.

Por exemplo:
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>Escolher &amp;outra coisa</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Escolher arquivos…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>Texto, CSV, Excel, OpenDocument ou JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>Um texto colado de %Ln caractere</numerusform>
            <numerusform>Um texto colado de %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>&amp;Adicionar %1 e atualizar %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>At&amp;ualizar %Ln</numerusform>
            <numerusform>At&amp;ualizar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>&amp;Adicionar %Ln clipe</numerusform>
            <numerusform>&amp;Adicionar %Ln clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>Listas de run IDs (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>Escolha arquivos com run IDs</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>O que não pôde ser usado e por quê</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%Ln clipe agora tem outro nome ou texto.</numerusform>
            <numerusform>%Ln clipes agora têm outro nome ou texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>%Ln clipe adicionado.</numerusform>
            <numerusform>%Ln clipes adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>%Ln item não pôde ser usado.</numerusform>
            <numerusform>%Ln itens não puderam ser usados.</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Ver quais</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>Recebido agora há pouco</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>Recebido há %Ln minuto</numerusform>
            <numerusform>Recebido há %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>Recebido há %Ln hora</numerusform>
            <numerusform>Recebido há %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>Recebido há %Ln dia</numerusform>
            <numerusform>Recebido há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>não vale mais</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>vale por menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>vale por mais %Ln minuto</numerusform>
            <numerusform>vale por mais %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>vale por mais %Ln hora</numerusform>
            <numerusform>vale por mais %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>vale por mais %Ln dia</numerusform>
            <numerusform>vale por mais %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>%Ln clipe exibido</numerusform>
            <numerusform>%Ln clipes exibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>Baixando %Ln clipe</numerusform>
            <numerusform>Baixando %Ln clipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 de %Ln clipe já baixado</numerusform>
            <numerusform>%1 de %Ln clipes já baixados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Salvando %Ln clipe</numerusform>
            <numerusform>Salvando %Ln clipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>%1 de %Ln clipe já salvo</numerusform>
            <numerusform>%1 de %Ln clipes já salvos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Respostas de um revisor</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>A refazer e comentários</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>Não utilizáveis e por quê</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>Usar as do &amp;revisor</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Manter as minhas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>&amp;Usar estas respostas</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>Em %Ln clipe, a sua própria avaliação é outra:</numerusform>
            <numerusform>Em %Ln clipes, a sua própria avaliação é outra:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>Estes clipes estão na lista com outro nome ou texto.</translation>
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
        <translation>Reproduzir este clipe</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>Salvar este clipe…</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>Task ID: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Reproduzir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>%1 ainda não foi baixado; não dá para salvar</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sal&amp;var</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Salvar &amp;tudo…</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>Salvar clipes &amp;conforme chegam…</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>&amp;Um arquivo com todos os clipes…</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>Uma pá&amp;gina para revisores…</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>&amp;Ler as respostas de um revisor…</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>salvando em “%1” conforme chegam</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>&amp;Parar de salvar conforme chegam</translation>
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
        <translation>Curto demais para medir</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencioso</translation>
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
        <translation>&amp;Copiar tudo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Copiar todos os detalhes</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>Escolha um clipe na lista para ver os detalhes aqui.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Já ouvido</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Ainda não ouvido</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>Não é possível medir o som deste arquivo.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>O arquivo do clipe sumiu ou não pode ser lido. Baixe o clipe de novo.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Convém ouvir</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>O quanto o clipe soa alto no geral; de −16 a −23 é o normal para fala. Quanto mais perto de 0, mais alto.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>O momento mais alto do clipe. Em 0, é o mais alto que um arquivo comporta.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Taxa de amostragem</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Task ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>The service gives out each clip at an address that works for some time. A clip that is here stays here.</source>
        <translation>O serviço entrega cada clipe em um endereço que vale por algum tempo. Um clipe já baixado continua aqui.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>Arquivos com a mesma soma de verificação são iguais (SHA-256).</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>Copiar a soma de verificação</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Copiar o local do arquivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Mostrar o texto inteiro</translation>
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
        <translation>Ouvindo os não ouvidos</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Manter (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>Refazer (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Nota (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sair (Esc)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>Todos os clipes exibidos na lista já foram ouvidos.</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>Ainda não há clipes para ouvir. Baixe alguns primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>%Ln clipe não pôde ser reproduzido; a linha diz por quê.</numerusform>
            <numerusform>%Ln clipes não puderam ser reproduzidos; cada linha diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Esse foi o último.</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>Esse foi o último: todos os clipes exibidos na lista já foram ouvidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%Ln não ouvido</numerusform>
            <numerusform>%Ln não ouvidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>Esperando o chaveiro deste computador, que pode pedir para você desbloqueá-lo. Depois disso, os clipes começam a ser baixados.</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>Falta só uma coisa: a sua chave de API. Depois disso, os clipes começam a ser baixados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%1 de %Ln pronto</numerusform>
            <numerusform>%1 de %Ln prontos</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>%Ln clipe não pôde ser baixado. A linha diz por quê.</numerusform>
            <numerusform>%Ln clipes não puderam ser baixados. Cada linha diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>Todos os clipes foram baixados.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Salvar tudo…</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>Os clipes baixados ocupam %1 neste computador, mais do que os %2 reservados para eles. Nenhum é descartado antes de você salvá-lo como veio: salve-os assim ou tire da lista os de que não precisa mais.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Inserir outra chave</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Configurações de rede…</translation>
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
            <numerusform>Prontos %Ln</numerusform>
            <numerusform>Prontos %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>Em andamento %Ln</numerusform>
            <numerusform>Em andamento %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>A baixar %Ln</numerusform>
            <numerusform>A baixar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>Com falha %Ln</numerusform>
            <numerusform>Com falha %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>Não ouvidos %Ln</numerusform>
            <numerusform>Não ouvidos %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>Convém ouvir %Ln</numerusform>
            <numerusform>Convém ouvir %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>Mantidos %Ln</numerusform>
            <numerusform>Mantidos %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>A refazer %Ln</numerusform>
            <numerusform>A refazer %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>Pastas e espaço</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>É a pasta sugerida no início e, depois, sempre a última que você usou.</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>Pasta para os clipes &amp;salvos</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>Deixar o Bulk TTS escolher</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Escol&amp;her…</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>Escolha a pasta para os clipes salvos</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>Pasta de onde as &amp;listas são importadas</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>Escolha a pasta de onde as listas são importadas</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>Espaço para clipes &amp;baixados</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>Os arquivos do aplicativo</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>As suas listas, com nomes, marcações e notas.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>Abrir a pasta dos arquivos do aplicativo</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>O log</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>O que o aplicativo fez e o que deu errado, para quem for ajudar você.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>Abr&amp;ir</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir a pasta do log</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Nenhuma escolhida ainda</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>Quando enche, os clipes que você já salvou dão lugar a novos.</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>Em uso agora: %1. Quando enche, os clipes que você já salvou dão lugar a novos.</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>Não foi possível abrir. O local é: %1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>Progresso da lista inteira</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Parar de salvar</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>&amp;Salvar selecionados</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Salvar &amp;tudo…</translation>
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
        <translation>&amp;Tipo de arquivo</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualidade</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>T&amp;axa de amostragem</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>Mono ou estér&amp;eo</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>Intensi&amp;dade</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>Como veio</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>Para celular ou chat</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>Para slides</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>Para edição de vídeo</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>Audiolivro</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>Sistema telefônico</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC (sem perdas)</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV (sem perdas, grande)</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3 (pequeno, toca em qualquer lugar)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (pequeno)</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus (o menor)</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>Os arquivos dos clipes, sem alterações.</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>com a mesma intensidade (%1)</translation>
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
        <translation>Como no clipe</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>Alto, para a web (%1)</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>Podcast (%1)</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>Audiolivro (%1)</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>Rádio e televisão (%1)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>A melhor</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>O menor tamanho</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>&amp;Mostrar o que mudou</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>Manter os nomes e textos an&amp;tigos</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>O que não pode ser usado e por quê</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>&amp;Contraste</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>O contraste alto tem linhas e cores mais fortes.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>A&amp;visar quando terminar de baixar</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>Com uma mensagem na tela quando você estiver em outro programa.</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Manter um íc&amp;one ao lado do relógio</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>&amp;Manter o computador ativo</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>Ele não entra em suspensão enquanto os clipes chegam. A tela pode apagar.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Padrão do sistema (%1)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>Mostra o andamento e traz esta janela de volta.</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>A área de trabalho deste computador não tem lugar para ele.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clipe</numerusform>
            <numerusform>%Ln clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>São clipes demais para arrastar ou copiar de uma vez. Salve-os.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>%Ln arquivo copiado.</numerusform>
            <numerusform>%Ln arquivos copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>Cole-os em uma pasta ou em outro programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>%Ln clipe ficou de fora: o arquivo dele não existe mais.</numerusform>
            <numerusform>%Ln clipes ficaram de fora: os arquivos deles não existem mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>Baixe-os de novo.</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>Muitos clipes já foram arrastados ou copiados hoje, e não há espaço para mais. Salve-os.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>--headless precisa de --input ARQUIVO e --save-to PASTA.</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>Baixados: %1 de %2</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>Run ID %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>Salvos: %1 de %2</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>%1 de %2 clipes salvos em %3</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>A execução foi interrompida antes de este clipe ser salvo. Inicie-a de novo para obtê-lo.</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>Não há chave de API. Defina CAMB_API_KEY ou salve uma chave no aplicativo.</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>O valor dado como chave de API (%1) não pode ser uma chave. Copie a chave de novo do CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>as configurações do aplicativo</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>--name não conhece {%1}. Conhece %2.</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>O modelo depois de --name tem um erro: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>Silencioso</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>Distorcido</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>Início brusco</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>Fim brusco</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>Silêncio longo</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>Parece curto</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>Parece longo</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Igual a outro</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>Muitos canais</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>Taxa alta</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Muito longo</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>Não se ouve nada neste clipe.</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>O som está distorcido: em alguns pontos é mais alto do que um arquivo comporta.</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>Começa no meio de um som, como se o início tivesse sido cortado.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>Termina no meio de um som, como se o fim tivesse sido cortado.</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>Há um silêncio de %1 s no meio.</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>É muito mais curto do que os outros clipes com um texto assim. Podem faltar palavras.</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>É muito mais longo do que os outros clipes com um texto assim. Pode haver palavras repetidas.</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>Soa exatamente como o clipe %1, que tem outro texto ou nenhum.</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>Tem %1 canais, enquanto a fala tem um ou dois.</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>Tem uma taxa de amostragem de %1 kHz, muito mais do que a fala precisa.</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>Dura mais de uma hora, o que é incomum para um clipe.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>Três passos</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>Cole run IDs, ou solte ou escolha arquivos que os contenham: texto simples, planilhas CSV, Excel e ODS, JSON. Você vê o que foi encontrado antes de adicionar. Task IDs também servem.</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>1. Adicionar.</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>Os clipes chegam em segundo plano. Ouça qualquer um na hora; pause ou cancele quando quiser. O que falhou diz por quê, e “Repetir os que falharam” tenta outra vez.</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>2. Baixar.</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>Um clipe, os selecionados ou todos, em uma pasta à sua escolha. Nenhum arquivo é substituído sem você mandar.</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Salvar.</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>Ouvir e marcar</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>A barra de espaço reproduz a linha atual. O que vem depois de um clipe e o dispositivo de áudio ficam no menu, em “Reprodução”.</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>Marque um clipe como mantido ou a refazer, ou escreva uma nota, no menu da linha. Os botões acima da lista mostram só esses, e o menu copia os run IDs a refazer.</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>“Convém ouvir” mostra clipes em que algo pode estar errado: silenciosos, cortados, distorcidos, curtos ou longos demais. Isso é calculado só pelo som e pode se enganar.</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>Salvar e nomear</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>Na janela de salvar, uma linha forma os nomes, como {number:000} {name}. “Inserir” oferece tudo o que ela conhece, inclusive cada coluna da sua planilha. Uma barra cria pastas.</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>Em “Formato”, os clipes são salvos como vieram ou preparados para celular, slides, edição de vídeo, audiolivro ou sistema telefônico.</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>Depois de salvar, você vê quantos clipes estão lá. “Ver por quê” lista os outros com os motivos, e “Baixar os que faltam” os baixa e salva.</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>O menu “Salvar” também junta clipes em um só arquivo, salva clipes conforme chegam e cria uma página em que outra pessoa pode ouvir e avaliar.</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>Onde encontro a chave de API?</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>Na seção “API” do CAMB.AI Studio. Copie a chave, cole-a aqui e clique em “Verificar chave”.</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>A chave não é aceita.</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>Copie-a de novo, sem nada antes nem depois. Se ainda assim não funcionar, crie uma nova chave no CAMB.AI Studio ou fale com quem a deu a você.</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>Um clipe não foi encontrado.</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>Confira o run ID e se o clipe foi encomendado com a conta a que a chave pertence.</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>Nada chega, ou não há conexão.</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>Veja se uma página da web abre. Em uma empresa ou escola pode haver um proxy: ele pode ser definido e testado nas configurações. Enquanto isso, nada se perde.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Não há som.</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>Veja o volume no player e escolha outro dispositivo de áudio no menu, em “Reprodução”.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>Libere espaço e continue: o que já foi baixado fica, e o salvamento segue de onde parou.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>É outro problema.</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>Escolha “Copiar diagnóstico” no menu “Ajuda” e cole-o em uma mensagem para quem for ajudar você. Ele não contém chave, endereço nem texto seu.</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>Problemas e respostas</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>A sua chave e os seus arquivos</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>A sua chave fica neste computador. Ela é enviada ao CAMB.AI e a mais ninguém, e nunca é escrita no log.</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>O aplicativo não conta a ninguém o que você faz: ele só fala com o serviço CAMB.AI e com os endereços que este dá para os seus clipes.</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>Os clipes baixados ficam neste computador, até o limite definido nas configurações. Os que você já salvou dão lugar primeiro.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>Reproduzir ou pausar a linha</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>A linha acima ou abaixo</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>Tirar da lista as linhas selecionadas</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>Ao ouvir os não ouvidos: manter, refazer, nota</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar ou continuar</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>Voltar dois segundos</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>Avançar dois segundos</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>No player: ir para o início do clipe</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>No player: ir para o fim do clipe</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Desligar ou ligar o som</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>Pesquisar IDs, nomes, textos, marcações e notas</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Adicionar o que foi colado</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Para a próxima parte da janela</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>Para a parte anterior</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir o menu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nada na ajuda contém essas palavras.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Para nomes de arquivo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Não usar</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>A coluna %1 é usada como: %2</translation>
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
        <translation>a planilha arredondou este número, e os últimos dígitos se perderam. Formate a coluna como texto e digite o ID de novo.</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>não existe run ID 0.</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>run IDs nunca são menores que zero.</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>run IDs são números inteiros.</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>este número é longo demais para ser um run ID.</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>run IDs têm só dígitos.</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>isto não parece um task ID. Copie-o de novo do lugar em que o áudio foi encomendado.</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>não há run ID nesta linha. Preencha-o ou deixe a linha de fora.</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>a planilha transformou isto em data ou hora. Formate a coluna como texto e digite o ID de novo.</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>isto pode ser um número ou vários. Escreva cada run ID por inteiro, sem pontos nem vírgulas, e separado do seguinte.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>%1 não é um texto nem uma planilha. Escolha um arquivo de texto, CSV, Excel, ODS ou JSON.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>%1 tem mais de 50 MB, mais do que uma lista de run IDs pode ter. Escolha o arquivo com os IDs ou divida-o.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>%1 está protegido por senha. Salve uma cópia sem senha e escolha essa cópia.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>Não foi possível ler %1. Verifique o disco em que está ou copie-o para cá primeiro.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>%1 não existe mais. Escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>Você não tem permissão para ler %1. Fale com o dono do arquivo ou copie-o para outro lugar.</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>%1: não há run IDs. Eles são números inteiros como 1234567.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>%1 não é um JSON válido. Exporte-o de novo ou cole só os IDs.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>%1 está danificado. Abra-o no seu programa de planilhas e salve-o de novo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1 é uma pasta. Escolha os arquivos dentro dela.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>O texto colado</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>item %1</translation>
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
        <translation>%1 kbit/s do início ao fim, bom para fala.</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>Menor que MP3, mas menos players o reconhecem.</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>Em um arquivo CUE ao lado, pois o WAV não comporta capítulos.</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>Não é possível criar legendas: nenhum destes clipes tem texto. Adicione uma planilha com os textos para tê-las.</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>Há um arquivo no lugar dela. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Você não pode gravar aí. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>Ela é criada junto com o arquivo.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>Nenhum arquivo foi criado: o som de “%1” não existe mais.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>Nenhum arquivo foi criado: o som de “%1” está danificado.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>O disco está cheio, por isso nenhum arquivo foi criado. Libere espaço ou escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>Nenhum arquivo foi criado, pois não é possível gravar na pasta. Escolha outra, ou veja se um arquivo com esse nome está aberto em outro programa, e tente de novo.</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>Estes clipes não podem virar um arquivo desse tipo. Escolha outro formato.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>Tudo em um só arquivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>&amp;Criar o arquivo</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>Juntar os clipes em um só arquivo</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>&amp;Baixar antes</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>Um depois do outro, na ordem dos números.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Escol&amp;her…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Pas&amp;ta</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>&amp;Pausa entre clipes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>Quanto tempo cada clipe leva para surgir e para sumir</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>Fade de entrada e &amp;saída</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>Deixar todos os c&amp;lipes com a mesma intensidade</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>C&amp;apítulos com os nomes dos clipes</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>Legendas para players de &amp;vídeo (SRT)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>Legendas para páginas &amp;web (WebVTT)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Incluir também</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>T&amp;odos os clipes já baixados (%Ln)</numerusform>
            <numerusform>T&amp;odos os clipes já baixados (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>Só o s&amp;elecionado (%Ln)</numerusform>
            <numerusform>Só os s&amp;elecionados (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>Escolha uma pasta para o arquivo.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Escreva o caminho completo da pasta ou clique em “Escolher”.</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>O disco só tem %1 livres. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>Escolha uma pasta para o arquivo</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Substituir?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>Já existe %Ln arquivo com este nome.</numerusform>
            <numerusform>Já existem %Ln arquivos com este nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>Manter a&amp;mbos</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>O novo arquivo recebe um número</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Substitui&amp;r</translation>
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
        <translation>Ainda não há clipes aqui. Baixe alguns primeiro e depois junte-os em um arquivo.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos os clipes</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>Alguns clipes</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>Um arquivo está sendo criado a partir de clipes. Crie outro quando terminar.</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>Clipes estão sendo salvos. Junte-os em um arquivo quando terminar.</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>Criando um só arquivo: %1%</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Interrompido. Nenhum arquivo foi criado.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Tentar de novo…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>Criar sem este clipe</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>A sua chave</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>&amp;Guardar a chave</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>Sem a chave do chaveiro</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>Ela continua no chaveiro, e você insere a chave mais uma vez.</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>&amp;Continuar sem ela</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Esquecer a chave</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>Os clipes já baixados ficam. Para baixar outros, será preciso inserir uma chave de novo.</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Esquecer…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>&amp;Trocar a chave…</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>&amp;Inserir a chave…</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>Na pasta do aplicativo</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>No chaveiro deste computador</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>Em lugar nenhum: pedir a cada início</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>Uma chave definida neste computador (CAMB_API_KEY) está em uso. Ela tem prioridade sobre uma guardada aqui e não pode ser alterada aqui.</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>O valor definido neste computador (CAMB_API_KEY) não pode ser uma chave. Peça a quem o configurou que o corrija ou remova.</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>A chave guardada não pode ser lida. Insira-a de novo.</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>Há uma chave, e ela está em uso.</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>Ela está no chaveiro, que ainda não foi consultado.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>Removendo a chave…</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>Movendo a chave… Este computador pode pedir para você desbloquear o chaveiro.</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>Em um arquivo que só você pode ler.</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>Fica com as suas outras senhas e é bloqueada quando você sai da sessão.</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>Desaparece quando você fecha o Bulk TTS.</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>Esquecer a chave?</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>Esquecer a sua chave de API?</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>Não dá para recuperá-la por aqui. Você a encontra de novo no CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>O valor definido neste computador (CAMB_API_KEY) não pode ser uma chave. Peça a quem o configurou que o corrija, ou que o remova para você poder inserir uma chave aqui.</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>A chave salva não pode ser lida. Insira a sua chave de novo.</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>Uma chave definida neste computador (CAMB_API_KEY) está em uso. Ela tem prioridade sobre uma chave salva aqui.</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>Há uma chave salva. Cole outra para substituí-la</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>Encontre-a na seção “API” do %1 e cole-a aqui.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>A sua chave de API</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>V&amp;erificar chave</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>&amp;Salvar chave</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>Ela fica só neste computador, onde só você pode lê-la.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar a chave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>Esperando o chaveiro deste computador…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salva.</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>A chave já está em uso.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>Esta chave funciona.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>Ela fica no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>Ela não é guardada: você a insere a cada vez que inicia o Bulk TTS.</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>Há uma chave em uso. Cole outra para substituí-la</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>O serviço não aceita esta chave. Copie-a de novo do CAMB.AI Studio, por inteiro, e tente outra vez.</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>O serviço conhece esta chave, mas ela não tem permissão para gerar fala. Fale com quem administra a sua conta CAMB.AI ou use outra chave.</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>Não há conexão com o serviço. Verifique se você está on-line e tente de novo; mesmo assim, você pode salvar a chave.</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>Há um espaço dentro da chave, depois de %Ln caractere. Chaves não têm espaços: talvez algo mais tenha sido colado junto. Copie só a chave.</numerusform>
            <numerusform>Há um espaço dentro da chave, depois de %Ln caracteres. Chaves não têm espaços: talvez algo mais tenha sido colado junto. Copie só a chave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>O caractere %1 é “%2”, que nenhuma chave contém. Ele pode parecer uma letra comum, mas é outro. Copie a chave de novo do CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>Isto é longo demais para ser uma chave. Copie só a chave.</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>Ainda não há chave no campo. Cole-a primeiro.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espaços</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>quebras de linha</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>aspas</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caracteres invisíveis</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>as palavras antes da chave</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>O que foi colado junto ficou de fora: %1.</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>Outras pessoas neste computador podiam ler a sua chave salva. Isso foi corrigido: agora só você pode.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>Sair agora?</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>&amp;Continuar em segundo plano</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Ficar</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;Dispositivo de áudio</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>&amp;Após um clipe</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>Reproduzir o clipe ao selecionar a &amp;linha</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>Assim, percorrer a lista com as setas reproduz um clipe depois do outro.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>O que você escolheu (ausente agora)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>Reproduzir o próximo</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Reproduzir de novo</translation>
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
        <translation>Lista de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>Prontos</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberta agora</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Aberta em outra janela</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>As suas listas</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>Removidas %Ln</numerusform>
            <numerusform>Removidas %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>Pesquisar nas suas listas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>O que você remove fica guardado aqui por uma semana.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>R&amp;estaurar</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>Nenhuma lista tem esse nome.</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>Ainda não há listas. Cada vez que você começa uma nova, ela fica guardada aqui.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” foi removida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>Suas l&amp;istas</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nova lista</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>&amp;Renomear esta lista…</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>&amp;Todas as listas…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clipe</numerusform>
            <numerusform>%Ln clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>aberta em outra janela</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>Renomear esta lista</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>%Ln lista removida.</numerusform>
            <numerusform>%Ln listas removidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>Essa lista não existe mais ou está aberta em outra janela. Feche-a lá primeiro.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>Chave de &amp;API…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>&amp;Testar com clipes de exemplo</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>&amp;Encerrar os exemplos</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Co&amp;nfigurações…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Limpar a lista</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>&amp;Reprodução</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>&amp;Parar após cada clipe</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>Seguir para o pró&amp;ximo clipe</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>&amp;Repetir o clipe</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>Reproduzir o clipe ao selecionar a &amp;linha</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;Dispositivo de áudio</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Padrão do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – clipes de exemplo</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>Estes são clipes de exemplo. Clique em “Baixar” para obtê-los e depois ouça e salve.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>Ainda falta baixar %Ln clipe.</numerusform>
            <numerusform>Ainda falta baixar %Ln clipes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>O arquivo da lista estava danificado e foi posto de lado como %1. O que foi possível encontrar dos seus clipes está aqui.</translation>
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
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>A re&amp;fazer</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Marcações</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>&amp;Ouvir os não ouvidos</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>&amp;Salvar os mantidos</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>&amp;Copiar os IDs a refazer</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>&amp;Exportar avaliações…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Remover a marcação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sem marcação</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>Nota em %Ln clipe:</numerusform>
            <numerusform>Nota em %Ln clipes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Nota em %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>%Ln run ID copiado.</numerusform>
            <numerusform>%Ln run IDs copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Exportar avaliações</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>avaliações</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>Avaliações exportadas para %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Já ouvido</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Convém ouvir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>Nomes dos arquivos</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>Su&amp;gestões</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserir</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Mais longo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nome mais longo</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>encurtado para caber</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%Ln clipe teria um nome já em uso e receberá um número:</numerusform>
            <numerusform>%Ln clipes teriam um nome já em uso e receberão um número:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>Número e nome</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>Nome e run ID</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>Número e texto</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Uma pasta para cada dia</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>Uma pasta para cada idioma</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Número na lista</translation>
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
        <translation>Data de hoje</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome da lista</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>Diga aqui como os arquivos devem se chamar ou escolha uma sugestão.</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>Não dá para entender %1. Só o número pode ter dois-pontos, com zeros para os dígitos: {number:000}.</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>A chave { não foi fechada. Ponha } no fim do campo.</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>A chave } não tem { antes dela. Tire-a ou ponha { antes do campo.</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>O sinal %1 não pode estar no nome de um arquivo. Use outro.</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>O sinal / termina o nome de uma pasta, mas não há nenhum antes dele.</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>Depois do último / deve vir um nome para o arquivo.</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>Não há nada entre { e }. “Inserir” mostra o que pode ficar ali.</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>{%1} não existe. Você quis dizer {%2}?</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>{%1} não existe. “Inserir” mostra o que há.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>Em algumas empresas, a rede passa por um. A maioria das pessoas não precisa.</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>&amp;Endereço do proxy</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>Conexão com o serviço</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Testar a conexão</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>&amp;Arquivos ao mesmo tempo</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>“Automático” descobre quanto a sua conexão aguenta.</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>&amp;Consultas ao mesmo tempo</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>O serviço aconselha pedir uma coisa de cada vez. Com mais, ele pode responder antes ou fazer você esperar.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>Nenhum, conexão direta</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1, como aconselhado</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>Antes dele podem vir um nome e uma senha, com dois-pontos e um @.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>O serviço responde.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>O download parou</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>%Ln clipe baixado</numerusform>
            <numerusform>%Ln clipes baixados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 de %Ln clipe já baixado</numerusform>
            <numerusform>%1 de %Ln clipes já baixados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%Ln falhou. A linha diz por quê.</numerusform>
            <numerusform>%Ln falharam. Cada linha diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>Salvamento concluído</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>Alguns clipes não foram salvos</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>O trabalho continua</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>O ícone ao lado do relógio traz a janela de volta. Você recebe um aviso quando tudo terminar.</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>Clipes sendo baixados ou salvos</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>Nada se perde: o que já foi baixado fica, e o resto pode ser baixado na próxima vez.</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>O que está incompleto não é guardado, por isso será preciso recomeçar. Os clipes ficam.</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Ainda há arquivos sendo lidos.</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>O conteúdo deles ainda não está na lista, então será preciso adicioná-los de novo. O que já está aqui fica.</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>Ainda há clipes sendo baixados e salvos.</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>Ainda há clipes a caminho.</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>Ainda há clipes sendo salvos.</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>Nada se perde: os clipes ficam aqui, e os que ainda não foram salvos podem ser salvos na próxima vez.</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>O arquivo único com os seus clipes ainda está sendo criado.</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>A página para revisores ainda está sendo criada.</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>O trabalho ainda está em andamento.</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>Nenhum dispositivo de áudio foi encontrado. Conecte fones ou alto-falantes e clique em “Reproduzir” de novo.</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>Este clipe não pode ser reproduzido: o arquivo está danificado. Baixe-o de novo pelo menu da linha.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>O arquivo do clipe não existe mais. Baixe-o de novo pelo menu da linha.</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>Baixando este clipe; ele toca assim que chegar.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>Escolha um clipe para ouvir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clipe anterior</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Próximo clipe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>Texto do clipe</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ativar o som</translation>
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
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por quê e o que fazer</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>O que você queria junto com os clipes não pôde ser gravado: %1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>Você parou antes de ser gravado tudo o que queria junto com os clipes.</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>Foi tirado da lista.</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>Já foi baixado, mas ainda não foi salvo. Salve-o.</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>Ainda está a caminho. Poderá ser salvo quando chegar.</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>Ainda não foi baixado. Baixe-o primeiro e depois salve.</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>Já havia um arquivo com este nome, e ele foi mantido.</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>O salvamento foi interrompido antes da vez deste clipe.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>O arquivo salvo não existe mais.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 em “%2”</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>Clipes que não foram salvos</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>Faltando %Ln</numerusform>
            <numerusform>Faltando %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>Pulados %Ln</numerusform>
            <numerusform>Pulados %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>&amp;Salvar o resto</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir pasta</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>Copiar &amp;lista</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>Copiar todas estas linhas para colar em outro lugar</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>&amp;Baixar os que faltam</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>Baixar %Ln clipe e salvar o que chegar</numerusform>
            <numerusform>Baixar %Ln clipes e salvar o que chegar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>Salvar %Ln clipe do mesmo modo</numerusform>
            <numerusform>Salvar %Ln clipes do mesmo modo</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>respostas %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>Ouça cada clipe e aprove-o ou peça que seja refeito. As suas respostas ficam neste navegador até você as baixar.</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>O seu nome (opcional)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>A avaliar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>A refazer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Já ouvido</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>Baixar minhas respostas</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>As suas respostas estão no arquivo {file}, nos seus downloads. Envie-o de volta a quem mandou esta página para você.</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>Este clipe não pode ser reproduzido. Se esta página veio em um zip, descompacte tudo primeiro; os clipes devem estar na pasta ao lado da página.</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>Este navegador não consegue guardar as suas respostas: baixe-as antes de fechar a página.</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>Nenhum clipe aqui.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>O clipe acima ou abaixo</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Escrever um comentário</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>Sair do comentário</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>Voltar ou avançar dois segundos</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>Esta página precisa de JavaScript. Permita-o para esta página.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Respostas de um revisor</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>Respostas de %1</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>“%1” não tem avaliações nem comentários.</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>Nenhuma resposta em “%1” é sobre um clipe desta lista. Parece que a página foi criada a partir de outra lista.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Sua: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>Run ID %1: a sua nota e o comentário, juntos, são longos demais para uma nota.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>“%1” não pode ser lido. Veja se ainda existe e escolha-o de novo.</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>“%1” é grande demais para um arquivo de respostas. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>“%1” não contém respostas de um revisor. Peça o arquivo que “Baixar minhas respostas” cria na página de revisão.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>“%1” foi criado com uma versão mais nova do Bulk TTS. Instale essa versão para lê-lo.</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>Run ID %1: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Item %1: %2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>isto não é uma resposta; o arquivo foi alterado depois de baixado.</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>este clipe não está na sua lista.</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>este clipe já tem uma resposta, e vale a primeira.</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>o comentário é longo demais para uma nota.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>Página para um revisor</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>Tít&amp;ulo da página</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>Opcional: a que prestar atenção e até quando</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>Para o &amp;revisor</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>Arquivos pequenos (&amp;MP3), para e-mail</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>Som &amp;como veio</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>Um &amp;zip, para e-mail</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>Uma pa&amp;sta, para uma unidade compartilhada</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Enviar como</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>Criando a página: %1%</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>T&amp;odos os clipes já baixados (%Ln)</numerusform>
            <numerusform>T&amp;odos os clipes já baixados (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>O clipe se&amp;lecionado (%Ln)</numerusform>
            <numerusform>Os clipes se&amp;lecionados (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Escol&amp;her…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolha uma pasta</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>Andamento da página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>Cri&amp;ar a página</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>A pessoa abre a página em qualquer navegador, sem rede, ouve, aprova clipes ou pede que sejam refeitos, e envia de volta a você um pequeno arquivo com as respostas.</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>Uma página em que outra pessoa pode ouvir e avaliar</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>%Ln outro ainda não foi baixado e não estará nela.</numerusform>
            <numerusform>%Ln outros ainda não foram baixados e não estarão nela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln clipe, duração de %1, cerca de %2</numerusform>
            <numerusform>%Ln clipes, duração de %1, cerca de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>Onde a página deve ficar?</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>Ainda não há clipes aqui. Baixe alguns primeiro e depois crie uma página com eles.</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>Clipes para revisar</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>Ler as respostas de um revisor</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Respostas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>A página está pronta: envie o zip “%1” a quem vai ouvir. É preciso descompactá-lo antes de abrir a página.</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>A página está pronta: envie a pasta “%1” a quem vai ouvir.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>%Ln clipe não pôde entrar nela.</numerusform>
            <numerusform>%Ln clipes não puderam entrar nela.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>“%1” não tem respostas que a sua lista já não tenha.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: %Ln clipe marcado.</numerusform>
            <numerusform>%1: %Ln clipes marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>Mostrar os clipes a refazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e mais %Ln.</numerusform>
            <numerusform>… e mais %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln clipe removido da lista.</numerusform>
            <numerusform>%Ln clipes removidos da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>Baixar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Baixar</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>&amp;Copiar run IDs</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>Copiar &amp;arquivos</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>Copiar cam&amp;inhos</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>R&amp;emover da lista</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>Salvar clipes conforme chegam</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>Salvar clipes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Escol&amp;her…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nomes</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>Uma ta&amp;bela do que foi salvo, para um programa de planilhas</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>Uma p&amp;laylist, para ouvi-los em ordem</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>Um arquivo &amp;zip com tudo, para repassar</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>Gravar também:</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>&amp;Outras formas de salvar</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>Tudo em &amp;um só arquivo…</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>Uma página para &amp;revisores…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>Há um arquivo no lugar dela. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Você não pode gravar aí. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>Ela será criada quando você salvar.</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>Escolha uma pasta para os clipes.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Escreva o caminho completo da pasta ou clique em “Escolher”.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clipe</numerusform>
            <numerusform>%Ln clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, cerca de %2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>O disco só tem %1 livres. Libere espaço ou escolha outro.</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>&amp;Menos</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>Escolha uma pasta para os clipes</translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message>
        <source>Run id %1</source>
        <translation>Run ID %1</translation>
    </message>
    <message>
        <source>Some files are there already</source>
        <translation>Alguns arquivos já existem</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>%Ln dos clipes a salvar já tem um arquivo nesta pasta.</numerusform>
            <numerusform>%Ln dos clipes a salvar já têm um arquivo nesta pasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>Manter a&amp;mbos</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>Os novos arquivos recebem um número</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>&amp;Pular estes</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Substitui&amp;r</translation>
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
        <translation>Salvar este clipe</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>Como veio (%1)</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>Clipes estão sendo salvos. Salve outros quando estes terminarem.</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>Nenhum destes clipes foi baixado ainda. Baixe-os primeiro e depois salve.</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>Este clipe ainda não foi baixado. Baixe-o primeiro e depois salve.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Salvando: %1 de %2</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>Os clipes foram salvos. Gravando o que vai com eles…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por quê</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>Desfa&amp;zer a redefinição</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Redefinir esta página</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>Deixar tudo nesta página como era no início</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>Qual planilha é exibida</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>As primeiras linhas. Clique acima de uma coluna para mudar o uso dela.</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>Nenhum run ID foi encontrado aqui. Se uma coluna os contém, indique acima dela.</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>Qual coluna contém os run IDs? Indique acima dela.</translation>
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
        <translation>&amp;Crescente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Decrescente</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
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
        <translation>&amp;Sobre o Bulk TTS</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>O diagnóstico foi copiado: cole-o em uma mensagem para quem for ajudar você. Ele não contém chave, endereço nem texto seu.</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>Não foi possível montar o diagnóstico. Tente de novo.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>Aconteceu um erro que não deveria. A sua lista está segura.</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>Da última vez, o aplicativo se encerrou inesperadamente. A sua lista está como estava.</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>Algo continua dando errado</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>Isso acontece repetidamente. Fechar o aplicativo e abri-lo de novo pode ajudar. Se o problema voltar, copie o diagnóstico e envie-o a quem for ajudar você.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>%Ln clipe salvo</numerusform>
            <numerusform>%Ln clipes salvos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>%1 de %Ln salvo</numerusform>
            <numerusform>%1 de %Ln salvos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>Falta %Ln.</numerusform>
            <numerusform>Faltam %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>%Ln pulado: já havia um arquivo com o nome dele, e foi mantido.</numerusform>
            <numerusform>%Ln pulados: já havia arquivos com os nomes deles, e foram mantidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>O salvamento foi interrompido. “Continuar” salva o resto.</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>O disco está cheio. Libere espaço nele e escolha “Continuar”.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>Não é possível gravar na pasta. Veja se o disco ainda está conectado e se permite gravar, e escolha “Continuar”.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln clipe salvo em %1.</numerusform>
            <numerusform>%Ln clipes salvos em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>O clipe não foi salvo.</translation>
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
        <translation>&amp;Adicionar run IDs</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Baixar</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>Baixar todos os clipes que ainda não estão aqui</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>Parar de baixar; o que já chegou fica</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Repetir os que falharam</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Pesquisar na lista</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Pesquisar agora</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>C&amp;ontinuar</translation>
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
        <translation>&amp;Mostrar a janela</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>Atualizar nomes e textos</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>A versão %1 do Bulk TTS está disponível.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que há de novo</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>Novas versões</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>Procurar no&amp;vas versões uma vez por dia</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>Só é verificado se há uma; nada é baixado nem enviado junto.</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>Você tem a versão %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Procurar a&amp;gora</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>A&amp;brir a página</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>Esta cópia não procura novas versões sozinha. Elas são fornecidas por quem a instalou ou pela fonte de onde ela veio.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>A versão %1 está disponível</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>A página diz o que há de novo e como obtê-la.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>Não há uma mais nova.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>Não foi possível entender a resposta. Tente de novo outro dia.</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>Não foi possível abrir. O endereço é %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>Posição no clipe</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>Os seus áudios, dos run IDs aos arquivos</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>Cole os seus run IDs do CAMB.AI, baixe os clipes, ouça e salve.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>Insira a sua chave de API</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>Veja como funciona com clipes em muitos idiomas. Sem chave, sem conta; nada sai deste computador.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>&amp;Testar com clipes de exemplo</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Só dando uma olhada?</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Voltar à lista</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>Não baixado</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>Sendo criado</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>A refazer</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Já ouvido</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>A pasta é %1.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>A resposta foi: “%1”</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>Não há conexão. Verifique se você está on-line e tente de novo.</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>O endereço não foi encontrado na rede. Verifique se você está on-line e tente de novo. Na rede de uma empresa pode ser preciso um proxy.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>Nenhuma resposta chegou a tempo. A conexão pode estar lenta, ou pode ser preciso um proxy; tente de novo.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>Outra coisa respondeu, talvez a página de login de uma rede. Abra uma página no navegador, faça login e tente de novo.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>Não foi possível entender a resposta. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>O endereço do proxy não pode ser usado. Corrija-o e tente de novo.</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>O serviço pede para esperar %1 s</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>Sem conexão; nova tentativa em %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>O proxy da sua rede não responde; nova tentativa em %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>O proxy da sua rede não nos deixa passar; nova tentativa em %1 s</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>O serviço está com problemas; nova tentativa em %1 s</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>O serviço ainda está criando este clipe. Ele será pedido de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>faltam cerca de %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>faltam cerca de %1 min</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>Ainda não há chave de API. Insira a sua chave primeiro e depois baixe de novo.</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>O serviço não aceita esta chave de API. Copie a chave de novo do CAMB.AI Studio, salve-a aqui e continue de onde parou.</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>Esta chave de API não tem permissão para baixar clipes. Fale com quem deu a chave a você ou use outra.</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>O serviço recebeu pedidos demais e não quis responder. Espere alguns minutos e escolha “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>O serviço teve um erro interno com este clipe. Tente mais tarde com “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>O serviço respondeu algo que este aplicativo não consegue ler. Tente mais tarde com “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>O serviço se recusou a entregar este clipe.</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>O serviço não tem nenhum áudio com este run ID para a sua chave. Confira o número e se o áudio foi encomendado com a mesma conta.</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>O serviço não conhece nenhum áudio com este run ID. Confira o número; se estiver certo, o áudio pode ter sido excluído.</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>O serviço ainda está criando este clipe. Tente daqui a alguns minutos com “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>O serviço não entregou áudio para este clipe. A resposta foi: “%1”</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>O serviço não conhece nenhum áudio com este task ID para a sua chave. Confira o ID e se o áudio foi encomendado com a mesma conta.</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>O serviço não conseguiu criar este áudio. Encomende-o de novo no CAMB.AI.</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>O serviço demorou demais para criar este áudio. Encomende-o de novo no CAMB.AI.</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>Este áudio não foi criado porque a conta estava sem créditos. Adicione créditos no CAMB.AI e encomende-o de novo.</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>Não havia conexão. Verifique se você está on-line e escolha “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>O serviço não foi encontrado na rede. Verifique se você está on-line e escolha “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>Nenhuma resposta chegou a tempo. A conexão pode estar lenta; tente com “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>Não foi possível fazer uma conexão segura, por isso nada foi enviado. A causa pode ser a rede de uma empresa ou o relógio errado deste computador.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>O proxy da sua rede não deixou isto passar. Verifique o proxy nas configurações do Bulk TTS ou nas deste computador.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>O proxy da sua rede pede um nome e uma senha. Acrescente os dois ao endereço do proxy nas configurações do Bulk TTS, ou fale com quem cuida da sua rede, e depois continue. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>O proxy da sua rede não aceita este nome e esta senha. Verifique os dois ou fale com quem cuida da sua rede.</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>O endereço do seu proxy não pode ser usado. Corrija-o nas configurações do Bulk TTS, por exemplo proxy.example:8080, e continue. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>O proxy da sua rede não foi encontrado. Verifique o nome dele nas configurações e se você está na rede a que ele pertence.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>O proxy da sua rede não responde. Verifique, nas configurações, o endereço e o número depois dos dois-pontos, e se você está na rede a que ele pertence.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>Este computador não tem um chaveiro que o Bulk TTS possa usar. Guarde a chave na pasta do aplicativo; só você pode lê-la lá.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>O chaveiro deste computador está bloqueado, e não foi possível acessar a chave. Desbloqueie-o e tente de novo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>O chaveiro deste computador não fez o que foi pedido. Permita que o Bulk TTS o use ou guarde a chave em outro lugar. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>Insira o endereço do proxy, por exemplo proxy.example:8080.</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>Proxies SOCKS não são compatíveis. Peça um proxy HTTP a quem cuida da sua rede.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>O endereço de um proxy começa com http:// ou diretamente com o nome.</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>Este é o endereço de uma página ou de um script que configura navegadores. É preciso o do próprio proxy, por exemplo proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>Falta o número depois do nome, como :8080 em proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>O número depois dos dois-pontos deve ser de 1 a 65535.</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>Isto não pode ser o endereço de um proxy. Ele é assim: proxy.example:8080 ou, com nome e senha, nome:senha@proxy.example:8080.</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>O endereço do clipe parece inseguro, por isso não foi aberto. Informe este run ID ao suporte do CAMB.AI.</translation>
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
        <translation>O endereço do clipe não funciona mais, e os novos também não funcionaram. Tente mais tarde com “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>O servidor em que o clipe está guardado não o entregou. Tente mais tarde com “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>O clipe foi interrompido enquanto chegava. Tente com “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>O clipe que chegou estava vazio. Tente com “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>Em vez do clipe veio uma página da web: a sua rede parece pedir que você entre nela. Abra um navegador, faça login e escolha “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>O que chegou não era áudio. Tente mais tarde com “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>O clipe veio em um tipo de arquivo de som que o Bulk TTS não consegue usar. Informe este run ID ao suporte do CAMB.AI.</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>O clipe que chegou estava danificado. Tente com “Repetir os que falharam”.</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>O que chegou era grande demais para um clipe e não foi guardado. Informe este run ID ao suporte do CAMB.AI.</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>O disco em que o Bulk TTS guarda a lista e os clipes está cheio. Libere espaço nele e continue.</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>Não é possível gravar em uma pasta do próprio Bulk TTS. Permita a gravação nela, ou veja se o disco está bloqueado, e continue.</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>O disco em que os clipes são salvos está cheio. Libere espaço nele ou escolha outra pasta e salve de novo.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>Não é possível gravar na pasta. Escolha outra pasta, ou permita a gravação nela, e salve de novo.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>O arquivo do clipe não existe mais. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>Este clipe não pode ser convertido nesse formato. Salve-o como veio, em FLAC.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>Algo deu errado dentro do Bulk TTS. Nada se perdeu; tente de novo.</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
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
            <numerusform>%Ln por task ID</numerusform>
            <numerusform>%Ln por task ID</numerusform>
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
            <numerusform>%Ln já na lista</numerusform>
            <numerusform>%Ln já na lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>%Ln não utilizável</numerusform>
            <numerusform>%Ln não utilizáveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>%Ln clipe agora tem outro nome ou texto</numerusform>
            <numerusform>%Ln clipes agora têm outro nome ou texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln clipe, %1, cerca de %2</numerusform>
            <numerusform>%Ln clipes, %1, cerca de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%Ln clipe ainda não foi baixado e ficará faltando.</numerusform>
            <numerusform>%Ln clipes ainda não foram baixados e ficarão faltando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>Só há espaço para %Ln capítulo, por isso vários clipes dividem o mesmo.</numerusform>
            <numerusform>Só há espaço para %Ln capítulos, por isso vários clipes dividem o mesmo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%Ln clipe não tem texto e, portanto, fica sem legenda.</numerusform>
            <numerusform>%Ln clipes não têm texto e, portanto, ficam sem legendas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>Um arquivo com %Ln capítulo, %1: %2.</numerusform>
            <numerusform>Um arquivo com %Ln capítulos, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>Um arquivo de %Ln clipe, %1: %2.</numerusform>
            <numerusform>Um arquivo de %Ln clipes, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%Ln aprovado</numerusform>
            <numerusform>%Ln aprovados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>%Ln a refazer</numerusform>
            <numerusform>%Ln a refazer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comentário</numerusform>
            <numerusform>%Ln comentários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%Ln resposta é sobre um clipe que não está nesta lista.</numerusform>
            <numerusform>%Ln respostas são sobre clipes que não estão nesta lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln resposta não pode ser usada.</numerusform>
            <numerusform>%Ln respostas não podem ser usadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e mais %Ln.</numerusform>
            <numerusform>… e mais %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Nome da lista</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>Para que esta coluna serve. Clique para mudar.</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>As primeiras linhas da planilha</translation>
    </message>
</context>
</TS>
